import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { AllegianceError } from '../errors.js';
import type { Serving } from '../graphql/context.js';
import { executeOperation } from '../graphql/execute-operation.js';
import type { Operation } from '../graphql/operation.js';
import { costExtension, MOST_COST, type Variables } from '../graphql/operation-cost.js';
import type { Answer, AnswerCache } from './answer-cache.js';
import { answerHeaders } from './answer-headers.js';
import { answerTag, hasTag } from './answer-tag.js';
import { compress, isWorthGzip } from './compress.js';
import { type KnownOperations, operationKey } from './known-operations.js';
import { questionKey, questionOf } from './question.js';
import { untilAnswered } from './until-answered.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/** What clients say that they take, and what they get. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/json,*/*', JSON_TYPE],
  ['application/json,text/plain,*/*', JSON_TYPE],
  ['application/graphql-response+json', GRAPHQL_TYPE],
  ['application/graphql-response+json,application/json', GRAPHQL_TYPE],
  ['application/graphql-response+json,application/json;q=0.9', GRAPHQL_TYPE],
]);

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

/**
 * Answers a question of an operation that is known, before Apollo sees it: no parsing, no validation, no plugins. An answer to
 * the same question of the same release is kept, where there is room, and who has it already, asking by GET, is told so. Whatever
 * is not plain (an operation that is new or too costly, an answer with errors, a request in another form) is left to Apollo,
 * which says what is to be said.
 */
export function answerKnown(
  schema: GraphQLSchema,
  serving: Serving,
  known: KnownOperations,
  answers: AnswerCache | undefined,
): Hook {
  return async (request, reply) => {
    const type = answerType(request.headers.accept);
    const question = type && questionOf(request);
    const operation = question && known.get(operationKey(question.query, question.operationName));
    if (!operation) return undefined;
    const cost = costOf(operation, question.variables);
    if (cost === undefined || cost > MOST_COST) return undefined;
    const { load, name } = serving.engine();
    const place = `${load.digest}\n${questionKey(question)}`;
    const tag = request.method === 'GET' ? answerTag(place) : undefined;
    if (tag && hasTag(request.headers['if-none-match'], tag))
      return reply.code(304).headers(answerHeaders(name, tag)).send();
    const kept = answers?.get(place);
    if (kept) return send(request, reply.type(type).headers(answerHeaders(name, tag)), kept);
    const until = untilAnswered(reply.raw);
    const answered = await executeOperation(schema, serving, operation, question.variables, until).catch(
      notOurs,
    );
    if (!answered || answered.result.errors) return undefined;
    const { result, engine } = answered;
    const answer: Answer = { text: JSON.stringify({ data: result.data, extensions: costExtension(cost) }) };
    const isOfRelease = engine.load.digest === load.digest;
    if (isOfRelease) answers?.set(place, answer);
    const headers = answerHeaders(engine.name, isOfRelease ? tag : undefined);
    return send(request, reply.type(type).headers(headers), answer);
  };
}

/** What the API refuses as a whole, as while facts are replaced, Apollo says in its form, when it has asked again. */
function notOurs(error: unknown): undefined {
  if (!(error instanceof AllegianceError)) throw error;
}

async function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  if (!isWorthGzip(request.headers['accept-encoding'], answer.text)) return reply.send(answer.text);
  answer.zipped ??= compress(answer.text);
  return reply.header('content-encoding', 'gzip').send(await answer.zipped);
}

/** The media type that the client takes, as Apollo would choose it; undefined where that takes weighing, which is left to it. */
function answerType(accept: string | undefined): string | undefined {
  return TYPES.get(accept?.replaceAll(' ', '').toLowerCase() ?? '*/*');
}

/** Weighed again, as the sizes may be in the variables. Undefined where one of them has the wrong form: Apollo says which. */
function costOf({ cost }: Operation, variables: Variables): number | undefined {
  try {
    return cost(variables);
  } catch {
    return undefined;
  }
}
