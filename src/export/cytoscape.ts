import { aboutTitle } from './about-lines.js';
import { flat } from './column.js';
import { edgeColumns } from './edge-columns.js';
import { edgeLabel } from './edge-label.js';
import type { Exported } from './exported.js';
import { jsonList } from './json-list.js';
import { NODE_COLUMNS } from './node-columns.js';

/**
 * JSON for Cytoscape.js and Cytoscape. All ids are texts, which readers match edges to nodes by. Edges have no direction of their
 * own there: `symmetric` is for a style to show. networkx looks for a node by its
 * `value`, and tells parallel edges apart by their `key`.
 */
export async function* cytoscape(exported: Exported): AsyncIterable<string> {
  const { about, catalogue } = exported;
  const columns = edgeColumns(catalogue);
  const data = { name: aboutTitle(about), ...about };
  yield `{"format_version":"1.0","generated_by":"Allegiance","directed":true,"multigraph":true,\n"data":${JSON.stringify(data)},\n`;
  yield '"elements":{"nodes":';
  yield* jsonList(exported.entities(), (entity) => ({
    data: {
      id: entity.id,
      value: entity.id,
      name: entity.name,
      label: entity.name,
      ...flat(NODE_COLUMNS, entity),
    },
  }));
  yield ',\n"edges":';
  yield* jsonList(exported.relationships(), (relationship) => {
    const { id, type, subject, object } = relationship;
    const label = edgeLabel(catalogue, type);
    const values = flat(columns, relationship);
    return { data: { id, key: id, source: subject, target: object, label, interaction: type, ...values } };
  });
  yield '}}\n';
}
