import { fail } from './commands/fail.js';
import { serveUntilStopped } from './commands/serve-until-stopped.js';
import { readSettings } from './config.js';

/** The entry of a server whose program is built and whose settings are in the environment, as in a container. */

async function main(): Promise<void> {
  await serveUntilStopped(readSettings());
}

main().catch(fail);
