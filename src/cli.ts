import { fail } from './commands/fail.js';
import { makeProgram } from './commands/make-program.js';
import { stopWhenNobodyReads } from './commands/output.js';
import { wordsToParse } from './commands/words-to-parse.js';

/** The entry of `allegiance`, as of `npm start`. */

async function main(): Promise<void> {
  stopWhenNobodyReads();
  const words = process.argv.slice(2);
  const [first = 'help', second] = words;
  const program = await makeProgram((first === 'help' ? second : first) ?? '');
  await program.parseAsync(wordsToParse(program, words), { from: 'user' });
}

main().catch(fail);
