import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { toDatabaseError } from '../database/to-database-error.js';
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

const UNREACHABLE = databaseUnreachable('The database does not answer.', { hint: 'Try again in a moment.' });

/**
 * What a client may know of an error: ours with code and hint, a malformed request's, and of anything else only that it
 * happened. `log` is given what is kept back.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (cause: unknown) => void,
): GraphQLFormattedError {
  const cause = toDatabaseError(originalOf(error));
  if (cause instanceof AllegianceError) return withCode(formatted, forClients(cause, log));
  if (PASSED_ON.has(String(formatted.extensions?.code)) && formatted.path === undefined)
    return withoutStack(formatted);
  log(cause);
  return withCode(formatted, internalError('Unexpected error.'));
}

/** Why the database does not answer is for whoever runs the server. */
function forClients(error: AllegianceError, log: (cause: unknown) => void): AllegianceError {
  if (error.code !== UNREACHABLE.code) return error;
  log(error);
  return UNREACHABLE;
}

/** What was thrown, under what graphql-js and Apollo wrap around it. */
function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError
    ? error.originalError
    : unwrapResolverError(error);
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
