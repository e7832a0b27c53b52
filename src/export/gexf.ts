import { aboutLines, aboutTitle } from './about-lines.js';
import { type Column, flat } from './column.js';
import { decimalYear } from './day-text.js';
import { edgeColumns } from './edge-columns.js';
import { edgeLabel } from './edge-label.js';
import type { Exported, ExportedEntity, ExportedRelationship } from './exported.js';
import { NODE_COLUMNS } from './node-columns.js';
import { xmlAttributes, xmlText } from './xml-text.js';

type EdgeColumns = readonly Column<ExportedRelationship>[];

/**
 * GEXF 1.3 with intervals, for Gephi's timeline, and the years again as plain attributes, for the many readers that pass intervals
 * over. An interval is as wide as the dates allow: what is undated has none, and is always there. Its numbers are years with a
 * fraction, since Gephi's dates know no year before 1 or after 9999.
 *
 * NOTE: all attributes of a class are in one block, as of two graphology keeps the last; their ids are their titles, as it takes
 * ids that are no numbers for names. All edges have a direction, since networkx refuses a graph in which
 * only some have: `symmetric` says of which it means nothing.
 */
export async function* gexf(exported: Exported): AsyncIterable<string> {
  const { about, catalogue } = exported;
  const columns = edgeColumns(catalogue);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta>
<creator>Allegiance</creator>
<title>${xmlText(aboutTitle(about))}</title>
<description>${xmlText(aboutLines(about).join('\n'))}</description>
</meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="double" timerepresentation="interval">
${declarations('node', NODE_COLUMNS)}${declarations('edge', columns)}<nodes>
`;
  for await (const entity of exported.entities()) yield node(entity);
  yield '</nodes>\n<edges>\n';
  for await (const relationship of exported.relationships()) yield edge(exported, columns, relationship);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declarations(of: string, columns: readonly Column<never>[]): string {
  const lines = columns.map(
    ({ name, type }) => `<attribute${xmlAttributes({ id: name, title: name, type })}/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function node(entity: ExportedEntity): string {
  const { id, name, dateMin, dateMax } = entity;
  const start = dateMin === undefined ? undefined : decimalYear(dateMin);
  const end = dateMax === undefined ? undefined : decimalYear(dateMax);
  return `<node${xmlAttributes({ id, label: name, start, end })}>${values(NODE_COLUMNS, entity)}</node>\n`;
}

function edge({ catalogue }: Exported, columns: EdgeColumns, relationship: ExportedRelationship): string {
  const { id, type, subject, object, startMin, endMax } = relationship;
  const attributes = {
    id,
    source: subject,
    target: object,
    kind: type,
    label: edgeLabel(catalogue, type),
    start: decimalYear(startMin),
    end: decimalYear(endMax),
  };
  return `<edge${xmlAttributes(attributes)}>${values(columns, relationship)}</edge>\n`;
}

function values<Item>(columns: readonly Column<Item>[], item: Item): string {
  const written = Object.entries(flat(columns, item)).map(
    ([name, value]) => `<attvalue${xmlAttributes({ for: name, value: String(value) })}/>`,
  );
  return `<attvalues>${written.join('')}</attvalues>`;
}
