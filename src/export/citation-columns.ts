import type { Citation } from '../model/citation.js';
import { type Column, joined } from './column.js';

interface Cited {
  readonly citations: readonly Citation[];
}

/** Where a record is from: the documents, and the places in them, `my-wiki/the-sundering: Origins 2`. */
export const CITATION_COLUMNS: readonly Column<Cited>[] = [
  {
    name: 'sources',
    type: 'string',
    of: ({ citations }) => joined([...new Set(citations.map(({ source }) => source))]),
  },
  { name: 'citations', type: 'string', of: ({ citations }) => joined(citations.map(placeIn)) },
];

function placeIn({ source, locator, kind }: Citation): string {
  return `${source}: ${locator}${kind === 'inferred' ? ' (inferred)' : ''}`;
}
