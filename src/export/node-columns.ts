import { ALWAYS, FOREVER } from '../model/stretch.js';
import { CITATION_COLUMNS } from './citation-columns.js';
import { type Column, joined } from './column.js';
import { dayText, lastDay, yearOf } from './day-text.js';
import type { ExportedEntity } from './exported.js';

/** What flat formats say of an entity, beside its id and name. Years and days are an event's. */
export const NODE_COLUMNS: readonly Column<ExportedEntity>[] = [
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'continuity', type: 'string', of: ({ continuity }) => continuity },
  { name: 'aliases', type: 'string', of: ({ aliases }) => joined(aliases) },
  { name: 'description', type: 'string', of: ({ description }) => description },
  { name: 'government', type: 'string', of: ({ government }) => government },
  { name: 'date', type: 'string', of: ({ date }) => date },
  { name: 'after', type: 'string', of: ({ after = [] }) => joined(after) },
  { name: 'start_year', type: 'long', of: ({ dateMin = ALWAYS }) => yearOf(dateMin) },
  { name: 'end_year', type: 'long', of: ({ dateMax = FOREVER }) => yearOf(lastDay(dateMax)) },
  { name: 'date_earliest', type: 'string', of: ({ dateMin = ALWAYS }) => dayText(dateMin) },
  { name: 'date_latest', type: 'string', of: ({ dateMax = FOREVER }) => dayText(lastDay(dateMax)) },
  ...CITATION_COLUMNS,
];
