import { aboutLines, aboutTitle } from './about-lines.js';
import { type Column, flat } from './column.js';
import { edgeColumns } from './edge-columns.js';
import { edgeLabel } from './edge-label.js';
import type { Exported, ExportedEntity, ExportedRelationship } from './exported.js';
import { NODE_COLUMNS } from './node-columns.js';
import { xmlAttributes, xmlText } from './xml-text.js';

const LABEL = { name: 'label', type: 'string' } as const;

/**
 * GraphML. Keys have the few types that all readers know. All edges have a direction, since networkx refuses a graph in which only
 * some have: `symmetric` says of which it means nothing.
 */
export async function* graphml(exported: Exported): AsyncIterable<string> {
  const { about, catalogue } = exported;
  const nodeColumns: readonly Column<ExportedEntity>[] = [
    { ...LABEL, of: ({ name }) => name },
    ...NODE_COLUMNS,
  ];
  const columns: readonly Column<ExportedRelationship>[] = [
    { ...LABEL, of: ({ type }) => edgeLabel(catalogue, type) },
    ...edgeColumns(catalogue),
  ];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys('graph', ['title', 'about'])}${keys('node', nodeColumns)}${keys('edge', columns)}<graph id="allegiance" edgedefault="directed">
<data key="graph_title">${xmlText(aboutTitle(about))}</data>
<data key="graph_about">${xmlText(aboutLines(about).join('\n'))}</data>
`;
  for await (const entity of exported.entities())
    yield `<node${xmlAttributes({ id: entity.id })}>${values('node', nodeColumns, entity)}</node>\n`;
  for await (const relationship of exported.relationships()) {
    const { id, subject, object } = relationship;
    const attributes = xmlAttributes({ id, source: subject, target: object });
    yield `<edge${attributes}>${values('edge', columns, relationship)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keys(of: string, columns: readonly (Pick<Column<never>, 'name' | 'type'> | string)[]): string {
  const lines = columns.map((column) => {
    const { name, type } = typeof column === 'string' ? { name: column, type: 'string' } : column;
    return `<key${xmlAttributes({ id: `${of}_${name}`, for: of, 'attr.name': name, 'attr.type': type })}/>\n`;
  });
  return lines.join('');
}

function values<Item>(of: string, columns: readonly Column<Item>[], item: Item): string {
  return Object.entries(flat(columns, item))
    .map(
      ([name, value]) => `<data${xmlAttributes({ key: `${of}_${name}` })}>${xmlText(String(value))}</data>`,
    )
    .join('');
}
