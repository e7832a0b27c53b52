import type { Catalogue } from '../model/catalogue.js';

/** The types asked for, all of them when none are named, each with its place in the catalogue. */
export function typeOrder(
  catalogue: Catalogue,
  types: readonly string[] | null | undefined,
): Record<string, number> {
  const asked = new Set(types ?? catalogue.keys());
  return Object.fromEntries(
    [...catalogue.keys()].map((type, place) => [type, place] as const).filter(([type]) => asked.has(type)),
  );
}

/** The names of the types that have no direction. */
export function symmetricTypes(catalogue: Catalogue): string[] {
  return [...catalogue.values()].filter(({ symmetric }) => symmetric).map(({ name }) => name);
}
