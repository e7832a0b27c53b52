import type { FastifyRequest } from 'fastify';
import type { Operation } from '../graphql/operation.js';
import type { Variables } from '../graphql/operation-cost.js';
import { type KnownOperations, operationKey } from './known-operations.js';
import { questionOf } from './question.js';

/** The operation that a request of GraphQL asked for, and with what. Undefined where it asked for none that is known. */
export function askedOperation(
  request: FastifyRequest,
  known: KnownOperations,
): { readonly operation: Operation; readonly variables: Variables } | undefined {
  const question = questionOf(request);
  const operation = question && known.peek(operationKey(question.query, question.operationName));
  return operation && { operation, variables: question.variables };
}
