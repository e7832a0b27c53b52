import { AllegianceError } from '../../src/errors.js';
import type { Answer } from '../../src/model/flow.js';
import type { Hop } from '../../src/model/shortest-paths.js';
import type { MomentParameter } from '../../src/queries/moments.js';
import { WHOLE } from '../../src/queries/records.js';
import type { PathAdvice } from '../../src/traversal/advise-paths.js';

/** Of the methods whose answers may differ in more than undefined properties: what is left of an answer without that. */
const SETTLED: Readonly<Record<string, (answer: never) => unknown>> = {
  entities: inAnyOrder,
  relationshipsById: inAnyOrder,
  citations: inAnyOrder,
  continuities: inAnyOrder,
  moments: (moments: ReadonlyMap<string, MomentParameter>) =>
    [...moments.values()].map((moment) => ({
      ...moment,
      past: [...moment.past].sort(),
      future: [...moment.future].sort(),
    })),
  relationshipCounts: (counts: ReadonlyMap<string, readonly unknown[]>) =>
    new Map([...counts].map(([id, some]) => [id, inAnyOrder(some)])),
  findPaths: (paths: readonly (readonly Hop[])[]) => paths.map(withSteps),
  advisePaths: (advice: readonly PathAdvice[]) =>
    advice.map(({ relax, hops }) => ({ relax, hops: withSteps(hops) })),
};

/**
 * The text of an answer to a method of engines, the same for any two between which their interface sees no difference: what is
 * undefined is absent, a map is its entries by key, an error is its code.
 */
export async function comparable(method: string, ask: () => Answer<unknown>): Promise<string> {
  try {
    const answer = await ask();
    const settled = SETTLED[method]?.(answer as never) ?? answer;
    return JSON.stringify(withKeysInOrder(settled), undefined, 1) ?? '';
  } catch (error) {
    if (error instanceof AllegianceError) return JSON.stringify({ error: error.code });
    throw error;
  }
}

function inAnyOrder(records: readonly unknown[]): unknown[] {
  return records
    .map(withKeysInOrder)
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

/** Of a relationship a path may tell no more than its ends. */
function withSteps(hops: readonly Hop[]): unknown[] {
  return hops.map(({ to, relationships }) => ({
    to,
    relationships: relationships.map(({ id, subject, object }) => ({ id, subject, object })),
  }));
}

/** With the mark of a whole record as a property that can be seen. */
function withKeysInOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withKeysInOrder);
  const entries: [string, unknown][] = value instanceof Map ? [...value] : Object.entries(value);
  if (WHOLE in value) entries.push(['is whole', true]);
  return Object.fromEntries(
    entries
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, withKeysInOrder(part)]),
  );
}
