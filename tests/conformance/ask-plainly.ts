import type { ConformanceAnswer, ConformanceQuestion } from './read-questions.js';

/** The answer over HTTP as it is, without a client. */
export async function askPlainly(
  url: string,
  { query, variables }: ConformanceQuestion,
): Promise<ConformanceAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data = null, errors = [] } = (await response.json()) as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return { data, codes: errors.map(({ extensions }) => extensions.code) };
}
