import type { FastifyInstance, FastifyRequest } from 'fastify';
import { askedOperation } from './asked-operation.js';
import type { KnownOperations } from './known-operations.js';
import type { Metrics } from './metrics.js';
import { operationNames } from './operation-names.js';

const SECOND = 1000;

export interface TellSettings {
  /** From how many milliseconds on an answer is slow; 0 for never. */
  readonly slowMs: number;
  readonly metrics?: Metrics | undefined;
}

/**
 * Says of every request what came of it, when it has been answered: a line at `info`, or at `warn` where it was slow, and what
 * is counted. Neither has anything that a client asked with: no address beyond its path, no text, no variables.
 */
export function tellRequests(
  app: FastifyInstance,
  known: KnownOperations,
  { slowMs, metrics }: TellSettings,
): void {
  const countedAs = operationNames();
  app.addHook('onResponse', async (request, reply) => {
    const { statusCode: status, elapsedTime } = reply;
    metrics?.request(request.method, request.routeOptions.url ?? 'none', status);
    const operation = named(request, known);
    if (operation) metrics?.operation(countedAs(operation.name), elapsedTime / SECOND);
    const isSlow = slowMs > 0 && elapsedTime >= slowMs;
    const { method, ip } = request;
    const told = { method, path: request.url.split('?')[0], status, ms: Math.round(elapsedTime), ip };
    const line = { ...told, ...(operation && { operation: operation.name ?? null }) };
    if (isSlow) request.log.warn({ ...line, cost: operation?.cost() }, 'slow');
    else request.log.info(line, 'answered');
  });
}

function named(
  request: FastifyRequest,
  known: KnownOperations,
): { readonly name: string | undefined; cost(): number | undefined } | undefined {
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
