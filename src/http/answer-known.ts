import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Serving } from '../graphql/context.js';
import { executeOperation, type Variables } from '../graphql/execute-operation.js';
import type { Operation } from '../graphql/operation.js';
import { MOST_COST, operationCost } from '../graphql/operation-cost.js';
import { type KnownOperations, operationKey } from './known-operations.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

interface Body {
  readonly query?: unknown;
  readonly operationName?: string | null;
  readonly variables?: Variables | null;
}

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

/**
 * Answers a POST of an operation that is known, before Apollo sees it: no parsing, no validation, no plugins. An answer to the
 * same question of the same release is kept, up to so many bytes. Whatever is not plain (an operation that is new or too costly,
 * an answer with errors, a request in another form) is left to Apollo, which says what is to be said.
 */
export function answerKnown(
  schema: GraphQLSchema,
  serving: Serving,
  known: KnownOperations,
  cacheBytes: number,
): Hook {
  const answers = cacheBytes > 0 ? answerCache(cacheBytes) : undefined;
  return async (request, reply) => {
    const type = request.method === 'POST' ? answerType(request.headers.accept) : undefined;
    const { query, operationName, variables } = (request.body ?? {}) as Body;
    if (!type || typeof query !== 'string') return undefined;
    const key = operationKey(query, operationName);
    const operation = known.get(key);
    const given = variables ?? {};
    if (!operation || !isPlain(given) || isTooCostly(schema, operation, given)) return undefined;
    const { release, name } = serving.engine();
    const question = `${release}\n${JSON.stringify(given)}\n${key}`;
    const kept = answers?.get(question);
    if (kept !== undefined) return send(reply, type, kept, name);
    const { result, engine } = await executeOperation(schema, serving, operation, given);
    if (result.errors) return undefined;
    const text = JSON.stringify({ data: result.data });
    if (engine.release === release) answers?.set(question, text);
    return send(reply, type, text, engine.name);
  };
}

function answerCache(bytes: number): LRUCache<string, string> {
  return new LRUCache({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes / 10),
    sizeCalculation: (text, question) => (text.length + question.length) * 2,
  });
}

function send(reply: FastifyReply, type: string, text: string, engine: string): FastifyReply {
  return reply
    .headers({ 'content-type': type, 'cache-control': 'no-store', 'x-allegiance-engine': engine })
    .send(text);
}

/** The media type that the client takes and that is not in need of weighing; undefined where it is. */
function answerType(accept: string | undefined): string | undefined {
  if (accept === undefined || accept === '*/*' || accept.startsWith('application/json')) return JSON_TYPE;
  return accept.startsWith('application/graphql-response+json') ? GRAPHQL_TYPE : undefined;
}

function isPlain(variables: unknown): variables is Variables {
  return typeof variables === 'object' && variables !== null && !Array.isArray(variables);
}

/** Weighed again, as the sizes may be in the variables. */
function isTooCostly(
  schema: GraphQLSchema,
  { definition, fragments }: Operation,
  variables: Variables,
): boolean {
  if (!definition.variableDefinitions?.length) return false;
  try {
    return operationCost(schema, definition, fragments, variables) > MOST_COST;
  } catch {
    return true; // a variable of the wrong form: Apollo says which
  }
}
