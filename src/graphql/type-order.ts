import type { Catalogue } from '../model/catalogue.js';

const orders = new WeakMap<Catalogue, Record<string, number>>();
const symmetric = new WeakMap<Catalogue, string[]>();

/** The types asked for, all of them when none are named, each with its place in the catalogue. */
export function typeOrder(
  catalogue: Catalogue,
  types: readonly string[] | null | undefined,
): Record<string, number> {
  const order = orders.get(catalogue) ?? orderOf(catalogue);
  orders.set(catalogue, order);
  if (!types) return order;
  const asked = new Set(types);
  return Object.fromEntries(Object.entries(order).filter(([type]) => asked.has(type)));
}

function orderOf(catalogue: Catalogue): Record<string, number> {
  return Object.fromEntries([...catalogue.keys()].map((type, place) => [type, place]));
}

/** The names of the types that have no direction. */
export function symmetricTypes(catalogue: Catalogue): string[] {
  const names =
    symmetric.get(catalogue) ??
    [...catalogue.values()].filter((type) => type.symmetric).map(({ name }) => name);
  symmetric.set(catalogue, names);
  return names;
}
