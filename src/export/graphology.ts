import { aboutTitle } from './about-lines.js';
import { flat } from './column.js';
import { edgeColumns } from './edge-columns.js';
import { edgeLabel, isSymmetric } from './edge-label.js';
import type { Exported } from './exported.js';
import { jsonList } from './json-list.js';
import { NODE_COLUMNS } from './node-columns.js';

/** The serialized form of a graphology graph, which `Graph.from` and Gephi Lite read: mixed, with parallel edges. */
export async function* graphology(exported: Exported): AsyncIterable<string> {
  const { about, catalogue } = exported;
  const columns = edgeColumns(catalogue);
  const attributes = { title: aboutTitle(about), ...about };
  yield `{"options":{"type":"mixed","multi":true,"allowSelfLoops":true},\n"attributes":${JSON.stringify(attributes)},\n`;
  yield '"nodes":';
  yield* jsonList(exported.entities(), (entity) => ({
    key: entity.id,
    attributes: { label: entity.name, ...flat(NODE_COLUMNS, entity) },
  }));
  yield ',\n"edges":';
  yield* jsonList(exported.relationships(), (relationship) => {
    const { id, type, subject, object } = relationship;
    const values = { label: edgeLabel(catalogue, type), ...flat(columns, relationship) };
    const edge = { key: id, source: subject, target: object, attributes: values };
    return isSymmetric(catalogue, type) ? { ...edge, undirected: true } : edge;
  });
  yield '}\n';
}
