import { fail } from './commands/fail.js';
import { makeProgram } from './commands/make-program.js';
import { stopWhenNobodyReads } from './commands/output.js';

/** The entry of `allegiance`, as of `npm start`. */

async function main(): Promise<void> {
  stopWhenNobodyReads();
  const [first = 'help', second] = process.argv.slice(2);
  const program = await makeProgram((first === 'help' ? second : first) ?? '');
  await program.parseAsync();
}

main().catch(fail);
