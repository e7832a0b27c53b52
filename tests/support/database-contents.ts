import type { Address, Row } from '../../src/database/connect.js';
import { ask } from './embedded-start.js';

export interface Contents {
  readonly nodes: Row[];
  readonly relationships: Row[];
}

/** All there is in a database but the marker, which has the time of the load, and what an import says of itself. */
export async function contentsOf(address: Address): Promise<Contents> {
  const nodes = await ask(
    address,
    `MATCH (n) WHERE NOT n:Release AND NOT n:Export RETURN labels(n) AS labels, properties(n) AS properties
     ORDER BY labels, n.id`,
  );
  const relationships = await ask(
    address,
    `MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties
     ORDER BY from, type, to, r.id`,
  );
  return { nodes, relationships };
}

/** Of the release that it holds; undefined where it holds none. */
export async function markerOf(address: Address): Promise<Row | undefined> {
  const [row] = await ask(address, "MATCH (n:Release {id: 'current'}) RETURN properties(n) AS marker");
  return row?.marker as Row | undefined;
}
