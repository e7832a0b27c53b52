import type { Address } from './address.js';
import { itemsOf } from './lists.js';

/** Whom a page is about, each once, in the order in which its address names them. */
export function idsOf({ id, parameters: { e, from, to } }: Address): string[] {
  return [...new Set([id, ...itemsOf(e), from ?? '', to ?? ''].filter((found) => found !== ''))];
}
