import { GraphQLError } from 'graphql';
import type { AllegianceError } from '../errors.js';

/** The refusal of a whole operation, with the status of its code, as Apollo takes it: nothing was answered. */
export function refusal(error: AllegianceError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: error.httpStatus } },
  });
}
