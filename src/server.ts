import { readSettings } from './config.js';
import { AllegianceError } from './errors.js';
import { formatProblem } from './seed/problem.js';
import { type Running, start } from './start.js';

/** The entry of `npm start`: standard output says where the API is, standard error how far the start has come. */

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const running = await start(readSettings(), (stage) => tell(`${stage} …`));
  stopOnSignal(running);
  const { seeded, url, warnings, stages } = running;
  for (const warning of warnings) tell(formatProblem(warning));
  const { entities, relationships, citations, digest } = seeded.release;
  const state = seeded.changed ? 'Loaded' : 'Already loaded';
  tell(
    `${state}: ${entities} entities, ${relationships} relationships, ${citations} citations (release ${digest.slice(0, 12)}).`,
  );
  tell(stages);
  say(`Playground: ${url}/playground/`);
  say(`GraphQL:    ${url}/graphql`);
}

/** The first signal lets requests finish; a second one does not wait. */
function stopOnSignal(running: Running): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(signal === 'SIGINT' ? 130 : 143);
    stopping = true;
    tell('Stopping …');
    running.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function fail(error: unknown): never {
  const known = error instanceof AllegianceError;
  tell(known ? `${error.code}: ${error.message}` : 'Unexpected error.');
  if (known && error.hint) tell(error.hint);
  const cause = known ? error.cause : error;
  if (cause) tell(String(cause instanceof Error ? (known ? cause.message : cause.stack) : cause));
  process.exit(known ? error.exitCode : 1);
}

main().catch(fail);
