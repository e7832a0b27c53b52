import { AllegianceError } from '../../src/errors.js';

/** The error of ours that a promise is refused with. Fails where it is kept, or refused with anything else. */
export async function errorOf(promise: Promise<unknown>): Promise<AllegianceError> {
  const value = await promise.catch((error: unknown) => {
    if (error instanceof AllegianceError) return error;
    throw error;
  });
  if (value instanceof AllegianceError) return value;
  throw new Error(`Expected a refusal, got ${JSON.stringify(value)}.`);
}
