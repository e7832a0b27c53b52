import type { FastifyRequest } from 'fastify';
import { isGraphql, pathAsked } from './is-graphql.js';

const GUARDED = /^\/(?:export|metrics)(?:[/?;]|$)/;

/** Whether a request asks for something that takes work or tells something: pages and the two probes are for anybody, as often as they like. */
export function isGuarded(request: FastifyRequest): boolean {
  return isGraphql(request) || GUARDED.test(pathAsked(request));
}
