import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askedOperation } from './asked-operation.js';
import { GRAPHQL_ROUTE } from './is-graphql.js';
import type { KnownOperations } from './known-operations.js';
import type { Metrics } from './metrics.js';
import { operationNames } from './operation-names.js';

const SECOND = 1000;

export interface TellSettings {
  readonly logLevel: string;
  /** From how many milliseconds on an answer is slow; 0 for never. */
  readonly slowMs: number;
  readonly metrics?: Metrics | undefined;
}

/** Those at which there is a line for each request. */
const TALKATIVE = ['info', 'debug', 'trace'];

/**
 * Says of every request what came of it, when it has been answered: a line at `info`, or at `warn` where it was slow, and what
 * is counted. Neither has anything that a client asked with: no address beyond its path, no text, no variables.
 * NOTE: it runs for each request, most of which take a tenth of a millisecond: what is not told is not put together.
 */
export function tellRequests(
  app: FastifyInstance,
  known: KnownOperations,
  { logLevel, slowMs, metrics }: TellSettings,
): void {
  const countedAs = operationNames();
  const isTalkative = TALKATIVE.includes(logLevel);
  app.addHook('onResponse', (request, reply, done) => {
    const { statusCode, elapsedTime } = reply;
    const route = request.routeOptions.url ?? 'none';
    metrics?.request(request.method, route, statusCode);
    const operation = route === GRAPHQL_ROUTE ? named(request, known) : undefined;
    if (operation) metrics?.operation(countedAs(operation.name), elapsedTime / SECOND);
    const isSlow = slowMs > 0 && elapsedTime >= slowMs;
    if (isSlow) request.log.warn({ ...lineOf(request, reply, operation), cost: operation?.cost() }, 'slow');
    else if (isTalkative) request.log.info(lineOf(request, reply, operation), 'answered');
    done();
  });
}

interface Named {
  readonly name: string | undefined;
  cost(): number | undefined;
}

function lineOf(request: FastifyRequest, reply: FastifyReply, operation: Named | undefined): object {
  return {
    method: request.method,
    path: request.url.split('?')[0],
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime),
    ip: request.ip,
    ...(operation && { operation: operation.name ?? null }),
  };
}

function named(request: FastifyRequest, known: KnownOperations): Named | undefined {
  const asked = askedOperation(request, known);
  if (!asked) return undefined;
  const { operation, variables } = asked;
  const cost = (): number | undefined => {
    try {
      return operation.cost(variables);
    } catch {
      return undefined; // a variable of the wrong form, which the client was told of
    }
  };
  return { name: operation.definition.name?.value, cost };
}
