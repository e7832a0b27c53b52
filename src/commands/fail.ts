import { CommanderError } from 'commander';
import { AllegianceError, badFile } from '../errors.js';
import { describeUnexpected, tell } from './output.js';

const USAGE = 2;
const FAILED = 1;

/** Says what went wrong and what to do about it, and ends with the code of the error: CONTRIBUTING.md lists them. */
export function fail(thrown: unknown): never {
  if (thrown instanceof CommanderError) process.exit(thrown.exitCode === 0 ? 0 : USAGE);
  const error = isOfFile(thrown) ? badFile(`${thrown.message}.`) : thrown;
  if (!(error instanceof AllegianceError)) {
    tell(`Unexpected error.\n${describeUnexpected(error)}`);
    process.exit(FAILED);
  }
  tell(`${error.code}: ${error.message}`);
  if (error.hint) tell(error.hint);
  if (error.cause instanceof Error) tell(`(${error.cause.message})`);
  process.exit(error.exitCode);
}

/** What the system says of a file that a user has named: that it is there, or not, or that the disk is full. */
function isOfFile(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error && 'syscall' in error)) return false;
  return 'path' in error || ('code' in error && error.code === 'ENOSPC');
}
