import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AllegianceError } from '../errors.js';
import { forClients } from './for-clients.js';

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
  const cause = originalOf(error);
  const isOfRequest = PASSED_ON.has(String(formatted.extensions?.code)) && formatted.path === undefined;
  if (isOfRequest && !(cause instanceof AllegianceError)) return withoutStack(formatted);
  return withCode(formatted, forClients(cause, log));
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
