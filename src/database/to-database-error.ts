import { Neo4jError } from 'neo4j-driver';
import { databaseBusy, databaseUnreachable, memoryExceeded, queryTimedOut } from '../errors.js';

const NO_CONNECTION = 'acquisition timed out';
const HINT = 'Is it running? Check NEO4J_URI.';

/** Our error for what the driver threw, where it says that the database is not to be had, or took too long; else the same. */
export function toDatabaseError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (isBusy(message)) {
    return databaseBusy('The database has more questions than it can take at once.', {
      hint: 'Ask again in a moment.',
      cause: error,
    });
  }
  if (isOutOfReach(code) || message.includes(NO_CONNECTION)) {
    return databaseUnreachable('The database does not answer.', { hint: HINT, cause: error });
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return databaseUnreachable('The database refuses this user and password.', {
      hint: 'Check NEO4J_USER and NEO4J_PASSWORD.',
      cause: error,
    });
  }
  if (code.startsWith('Neo.ClientError.Database.')) {
    return databaseUnreachable('The server has no such database.', {
      hint: 'Check NEO4J_DATABASE.',
      cause: error,
    });
  }
  if (isEnded(code)) {
    return queryTimedOut('The database took too long to answer.', {
      hint: 'Ask for less at once.',
      cause: error,
    });
  }
  if (code === 'Neo.TransientError.General.MemoryPoolOutOfMemoryError') {
    return memoryExceeded('The database has too little memory for so much in one transaction.', {
      hint: 'Raise ALLEGIANCE_HEAP_MB, or ask for less at once.',
      cause: error,
    });
  }
  return error;
}

/** NOTE: what the driver says is all that tells a pool that is used up from a server that takes connections and says nothing. */
function isBusy(message: string): boolean {
  return message.includes(NO_CONNECTION) && /Active conn count = [1-9]/.test(message);
}

function isOutOfReach(code: string): boolean {
  return code === 'ServiceUnavailable' || code === 'SessionExpired' || code.endsWith('.DatabaseUnavailable');
}

/** By its time limit, or by somebody who may. */
function isEnded(code: string): boolean {
  return /^Neo\.(ClientError|TransientError)\.Transaction\.(TransactionTimedOut|Terminated)/.test(code);
}
