import { toDatabaseError } from '../database/to-database-error.js';
import { AllegianceError, databaseUnreachable, internalError } from '../errors.js';

const UNREACHABLE = databaseUnreachable('The database does not answer.', { hint: 'Try again in a moment.' });

/**
 * What a client may know of an error: one of ours as it is, but for why the database does not answer, which is for whoever runs the
 * server; of anything else only that it happened. `log` is given what is kept back.
 */
export function forClients(error: unknown, log: (cause: unknown) => void): AllegianceError {
  const cause = toDatabaseError(error);
  const isOurs = cause instanceof AllegianceError;
  if (isOurs && cause.code !== UNREACHABLE.code) return cause;
  log(cause);
  return isOurs ? UNREACHABLE : internalError('Unexpected error.');
}
