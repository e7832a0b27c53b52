import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { isNeo4jError } from '../database/is-neo4j-error.js';
import { AllegianceError, databaseUnreachable, internalError } from '../errors.js';

/** What Apollo and graphql-js say of a request of wrong form. It has no path, for no resolver ran; its text speaks of the request only. */
const PASSED_ON = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * What a client may know of an error: ours with code and hint, a malformed request's, and of anything else only that it
 * happened. `log` is given what is kept back.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (cause: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof AllegianceError) return withCode(formatted, cause);
  if (PASSED_ON.has(String(formatted.extensions?.code)) && formatted.path === undefined)
    return withoutStack(formatted);
  log(cause);
  if (isNeo4jError(cause))
    return withCode(
      formatted,
      databaseUnreachable('The database did not answer.', { hint: 'Try again in a moment.' }),
    );
  return withCode(formatted, internalError('Unexpected error.'));
}

function withCode(
  { locations, path }: GraphQLFormattedError,
  { message, code, hint }: AllegianceError,
): GraphQLFormattedError {
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, ...(hint !== undefined && { hint }) },
  };
}

function withoutStack({ extensions, ...rest }: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _stacktrace, ...shown } = extensions ?? {};
  return { ...rest, extensions: shown };
}
