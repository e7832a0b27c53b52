import type { AllegianceError } from '../../errors.js';
import { databaseFailed, portInUse, storeInUse } from '../../errors.js';
import type { LauncherEvent } from './launcher-event.js';

/** The error for a launcher that did not start; its last words are the cause. */
export function launchFailed(
  { store, port }: { store: string; port: number },
  event: LauncherEvent | undefined,
  lastLines: string,
): AllegianceError {
  if (event?.event !== 'failed') return databaseFailed('Neo4j did not start.', { cause: lastLines });
  const cause = [event.detail, lastLines].join('\n').trim();
  switch (event.reason) {
    case 'store-locked':
      return storeInUse(`The store "${store}" is in use by another process.`, {
        hint: 'Stop the other Allegiance that uses it, or set ALLEGIANCE_HOME to another folder.',
        cause,
      });
    case 'port-in-use':
      return portInUse(`Port ${port} of 127.0.0.1 is taken.`, {
        hint: 'Choose another port, or 0 for a free one.',
        cause,
      });
    case 'password-missing':
      return databaseFailed(`The store "${store}" has databases, but its password file is gone.`, {
        hint: 'Put the file back, or delete the folder: everything in it is loaded again from the data.',
        cause,
      });
    default:
      return databaseFailed('Neo4j did not start.', { cause });
  }
}
