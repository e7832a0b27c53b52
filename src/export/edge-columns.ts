import type { Catalogue } from '../model/catalogue.js';
import { CITATION_COLUMNS } from './citation-columns.js';
import { type Column, joined } from './column.js';
import { dayText, lastDay, yearOf } from './day-text.js';
import { isSymmetric } from './edge-label.js';
import type { ExportedRelationship } from './exported.js';

type EdgeColumn = Column<ExportedRelationship>;

/**
 * The year in which a relationship began at the earliest and the one in which it ended at the latest, as plain numbers, for tools
 * without dates; then what is written, and between which days each of the two lies. What is unknown, or open, is absent.
 */
const PERIOD_COLUMNS: readonly EdgeColumn[] = [
  { name: 'start_year', type: 'long', of: ({ startMin }) => yearOf(startMin) },
  { name: 'end_year', type: 'long', of: ({ endMax }) => yearOf(lastDay(endMax)) },
  // NOTE: not `start` and `end`, which networkx has for the interval of GEXF.
  { name: 'start_edtf', type: 'string', of: ({ start }) => start },
  { name: 'end_edtf', type: 'string', of: ({ end }) => end },
  { name: 'attested', type: 'string', of: ({ attested }) => joined(attested) },
  { name: 'start_earliest', type: 'string', of: ({ startMin }) => dayText(startMin) },
  {
    name: 'start_latest',
    type: 'string',
    of: ({ startMin, startMax }) => dayText(Math.max(startMin, lastDay(startMax))),
  },
  { name: 'end_earliest', type: 'string', of: ({ endMin }) => dayText(endMin) },
  {
    name: 'end_latest',
    type: 'string',
    of: ({ endMin, endMax }) => dayText(Math.max(endMin, lastDay(endMax))),
  },
];

/** What the readers of one format or another have for something else. NOTE: not `weight`, which means the same to them. */
const READERS_OWN = ['id', 'key', 'source', 'target', 'label', 'type', 'kind', 'timeset'];

/** What flat formats say of a relationship, beside its ends: a column for each property that a type of the catalogue may carry. */
export function edgeColumns(catalogue: Catalogue): readonly EdgeColumn[] {
  const own: readonly EdgeColumn[] = [
    // NOTE: not `type`, which sigma.js takes for the way to draw an edge.
    { name: 'relationship_type', type: 'string', of: ({ type }) => type },
    ...PERIOD_COLUMNS,
    { name: 'certainty', type: 'string', of: ({ certainty }) => certainty },
    { name: 'rank', type: 'string', of: ({ rank }) => rank },
    { name: 'symmetric', type: 'boolean', of: ({ type }) => isSymmetric(catalogue, type) },
    { name: 'polarity', type: 'long', of: ({ type }) => catalogue.get(type)?.polarity },
    { name: 'note', type: 'string', of: ({ note }) => note },
    { name: 'disputed_by', type: 'string', of: ({ disputedBy }) => joined(disputedBy) },
    ...CITATION_COLUMNS,
  ];
  const taken = new Set([...READERS_OWN, ...own.map(({ name }) => name)]);
  return [...own, ...propertiesOf(catalogue).map((name) => propertyColumn(name, taken))];
}

/** The properties that types of a catalogue may carry, each once, by name. */
export function propertiesOf(catalogue: Catalogue): readonly string[] {
  return [...new Set([...catalogue.values()].flatMap(({ properties }) => properties))].sort();
}

function propertyColumn(property: string, taken: ReadonlySet<string>): EdgeColumn {
  const of: EdgeColumn['of'] = ({ properties }) =>
    properties[property] === undefined ? undefined : String(properties[property]);
  return { name: taken.has(property) ? `property_${property}` : property, type: 'string', of };
}
