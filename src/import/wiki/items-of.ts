import { InlineReader } from './inline-reader.js';
import type { Item } from './item.js';
import type { ReadOptions } from './read-options.js';

/**
 * The items of a field: the lines of a list and of nested lists, what `<br>` and lines divide, what list templates hold. Of each its
 * links, its text, and its references. What shows nothing is no item.
 */
export function itemsOf(value: string, options: ReadOptions): Item[] {
  const reader = new InlineReader(options);
  reader.read(value);
  return reader.finish();
}
