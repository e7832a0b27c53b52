import type { Settings } from '../config.js';
import { formatProblem } from '../seed/problem.js';
import { type Running, start } from '../start.js';
import { fail } from './fail.js';
import { describeUnexpected, say, tell } from './output.js';

/** Starts everything, and says on standard output where the API is. A signal ends it. */
export async function serveUntilStopped(settings: Settings): Promise<void> {
  const running = await start(settings, (stage) => tell(`${stage} …`));
  stopOnSignal(running);
  // Node would end the process, and with it all others' questions, for what went wrong in one that nobody waits for any more.
  process.on('unhandledRejection', (error) => tell(`Unexpected error.\n${describeUnexpected(error)}`));
  const { seeded, url, warnings, stages } = running;
  for (const warning of warnings) tell(formatProblem(warning));
  const { entities, relationships, citations, digest } = seeded.release;
  const state = seeded.changed ? 'Loaded' : 'Already loaded';
  tell(
    `${state}: ${entities} entities, ${relationships} relationships, ${citations} citations (release ${digest.slice(0, 12)}).`,
  );
  tell(stages);
  say(`Explorer:   ${url}/`);
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
