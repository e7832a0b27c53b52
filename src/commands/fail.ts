import { CommanderError } from 'commander';
import { AllegianceError } from '../errors.js';
import { describeUnexpected, tell } from './output.js';

const USAGE = 2;
const FAILED = 1;

/** Says what went wrong and what to do about it, and ends with the code of the error: CONTRIBUTING.md lists them. */
export function fail(error: unknown): never {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : USAGE);
  if (!(error instanceof AllegianceError)) {
    tell(`Unexpected error.\n${describeUnexpected(error)}`);
    process.exit(FAILED);
  }
  tell(`${error.code}: ${error.message}`);
  if (error.hint) tell(error.hint);
  if (error.cause instanceof Error) tell(`(${error.cause.message})`);
  process.exit(error.exitCode);
}
