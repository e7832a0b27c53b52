import type { FastifyRequest } from 'fastify';
import type { Variables } from '../graphql/operation-cost.js';

/** What a client asks, in whichever form it does. */
export interface Question {
  readonly query: string;
  readonly operationName: string | null | undefined;
  readonly variables: Variables;
}

/**
 * What a request asks, by POST in its body or by GET in its address, where variables and extensions are JSON. Undefined where it is not
 * plain: Apollo says what is wrong with it.
 */
export function questionOf({ method, body, query }: FastifyRequest): Question | undefined {
  if (method === 'POST') return toQuestion(body);
  if (method !== 'GET') return undefined;
  const { variables, extensions, ...asked } = query as Record<string, unknown>;
  return toQuestion({ ...asked, variables: parsed(variables), extensions: parsed(extensions) });
}

function toQuestion(asked: unknown): Question | undefined {
  if (!isPlain(asked) || typeof asked.query !== 'string') return undefined;
  const { query, operationName, variables, extensions } = asked;
  const isNamed = typeof operationName === 'string' || operationName === null || operationName === undefined;
  // Nothing is done with extensions, but those of wrong form are refused, the first time and from then on.
  if (!isNamed || !isPlain(variables ?? {}) || !isPlain(extensions ?? {})) return undefined;
  return { query, operationName, variables: (variables ?? {}) as Variables };
}

function parsed(variables: unknown): unknown {
  if (variables === undefined || variables === '') return undefined;
  try {
    return JSON.parse(String(variables));
  } catch {
    return String(variables); // no object, and so not plain
  }
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same for the same question. */
export function questionKey({ query, operationName, variables }: Question): string {
  return `${JSON.stringify(variables)}\n${operationName ?? ''}\n${query}`;
}
