import type { TypedDocumentString } from '../operations.js';
import { ApiError } from './api-error.js';

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly hint?: string };
  }[];
}

/**
 * Asks the API. Fails with ApiError: by the code of the first error, or UNREACHABLE where nothing answers. An answer with errors is
 * none, as a page that misses something must not look whole.
 */
export async function ask<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await send(JSON.stringify({ query: operation.toString(), variables }), signal);
  const { data, errors } = await read<Data>(response);
  const [error] = errors ?? [];
  if (error) throw new ApiError(error.message, error.extensions?.code ?? 'UNKNOWN', error.extensions?.hint);
  if (!data) throw new ApiError('The server gave no answer.', 'UNREACHABLE');
  return data;
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, ...(signal && { signal }) });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('The server does not answer.', 'UNREACHABLE');
  }
}

async function read<Data>(response: Response): Promise<Answer<Data>> {
  try {
    return (await response.json()) as Answer<Data>;
  } catch {
    throw new ApiError(`The server answered with status ${response.status}.`, 'UNREACHABLE');
  }
}
