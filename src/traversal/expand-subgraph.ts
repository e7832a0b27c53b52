import type { Database } from '../database/connect.js';
import type { EntityKind } from '../model/entity.js';
import type { TimeFilter } from '../queries/moments.js';
import { neighbours } from '../queries/neighbours.js';
import type { RelationshipRecord } from '../queries/records.js';
import { relationshipsAmong } from '../queries/relationships-among.js';

/** How many edges there may be for each node that may be. */
const EDGES_PER_NODE = 5;

export interface SubgraphQuestion extends TimeFilter {
  /** Ids of entities that exist. */
  readonly roots: readonly string[];
  readonly depth: number;
  readonly types: readonly string[];
  readonly kinds: readonly EntityKind[] | null;
  /** How many nodes at most. */
  readonly limit: number;
}

export interface SubgraphAnswer {
  /** Ids of entities: the roots, then level by level. */
  readonly nodes: readonly string[];
  readonly edges: readonly RelationshipRecord[];
  readonly truncated: boolean;
}

/**
 * What surrounds the roots. Where a level does not fit under the limit, those of it stay that the most relationships tie to
 * the level before, then those whose ids come first; what lies beyond it is left out. One round trip for each level, one for
 * the edges.
 */
export async function expandSubgraph(
  database: Database,
  question: SubgraphQuestion,
): Promise<SubgraphAnswer> {
  const { types, kinds, depth, limit, at, certain } = question;
  const nodes = [...new Set(question.roots)].slice(0, limit);
  let truncated = nodes.length < new Set(question.roots).size;
  let level = nodes;
  for (let hop = 1; hop <= depth && level.length > 0 && !truncated; hop++) {
    const room = limit - nodes.length;
    const found = await neighbours(database, level, {
      types,
      kinds,
      at,
      certain,
      seen: nodes,
      limit: room + 1,
    });
    truncated = found.length > room;
    level = found.slice(0, room);
    nodes.push(...level);
  }
  const most = limit * EDGES_PER_NODE;
  const edges = await relationshipsAmong(database, nodes, { types, at, certain, limit: most + 1 });
  return { nodes, edges: edges.slice(0, most), truncated: truncated || edges.length > most };
}
