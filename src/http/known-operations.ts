import { LRUCache } from 'lru-cache';
import type { Operation } from '../graphql/operation.js';

const MOST_OPERATIONS = 500;
const MOST_CHARACTERS = 5_000_000;
/** What a field of compiled code takes beside the characters of an operation: some 20,000 fields are kept, of all operations. */
const CHARACTERS_OF_FIELD = 250;

/** Operations that were parsed, found valid and let in: asked again, they need none of it. The least asked for are forgotten. */
export type KnownOperations = LRUCache<string, Operation>;

export function knownOperations(): KnownOperations {
  return new LRUCache({
    max: MOST_OPERATIONS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ size }, key) => key.length + size * CHARACTERS_OF_FIELD,
  });
}

/** An operation is known by its text, and by its name where the text has several. */
export function operationKey(query: string, operationName: string | null | undefined): string {
  return `${operationName ?? ''}\n${query}`;
}
