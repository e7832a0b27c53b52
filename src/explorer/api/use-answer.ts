import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../operations.js';
import type { ApiError } from './api-error.js';
import { ask } from './ask.js';

/**
 * The answer to a question, asked when it is first shown and kept until another release is loaded. While another is on its way the
 * one before is shown. Null variables ask nothing.
 */
export function useAnswer<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): UseQueryResult<Data, ApiError> {
  return useQuery<Data, ApiError>({
    queryKey: [operation.toString(), variables],
    queryFn: ({ signal }) => ask(operation, variables as Variables, signal),
    enabled: variables !== null,
    placeholderData: keepPreviousData,
  });
}
