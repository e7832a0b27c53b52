import type { Database } from '../database/connect.js';
import { relationshipsAmongTotal } from '../queries/relationships-among-total.js';
import { reachNodes, type SubgraphQuestion } from './reach-nodes.js';

/** How many nodes are counted. */
const MOST_COUNTED = 10_000;

export interface SubgraphSize {
  readonly nodes: number;
  readonly edges: number;
}

/** How large the answer would be if no limit cut it; undefined where it has too many nodes to count. */
export async function countSubgraph(
  database: Database,
  question: SubgraphQuestion,
): Promise<SubgraphSize | undefined> {
  const { types, at, certain } = question;
  const { nodes, truncated } = await reachNodes(database, { ...question, limit: MOST_COUNTED });
  if (truncated) return undefined;
  const edges = await relationshipsAmongTotal(database, nodes, { types, at, certain });
  return { nodes: nodes.length, edges };
}
