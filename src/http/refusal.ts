import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { AllegianceError } from '../errors.js';

/** The refusal of a whole operation, with the status of its code and when to ask again, as Apollo takes it: nothing was answered. */
export function refusal(error: AllegianceError): GraphQLError {
  const { code, message, httpStatus, retryAfter } = error;
  const headers = new HeaderMap();
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  return new GraphQLError(message, {
    originalError: error,
    extensions: { code, http: { status: httpStatus, headers } },
  });
}
