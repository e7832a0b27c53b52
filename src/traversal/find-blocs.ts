import { type Flow, flow, wait } from '../model/flow.js';
import type { Engine } from './engine.js';
import { expandSubgraph } from './expand-subgraph.js';
import { type Blocs, groupBlocs } from './group-blocs.js';
import type { SubgraphQuestion } from './reach-nodes.js';

/** How many entities are looked at, and five times as many relationships. */
const MOST_GROUPED = 10_000;

/** A question for a subgraph of which not its nodes are wanted but its blocs: so many of them at most. */
export interface BlocQuestion extends Omit<SubgraphQuestion, 'limit'> {
  readonly first: number;
}

export interface BlocAnswer extends Blocs {
  /** How many entities are in none of the blocs. */
  readonly others: number;
  /** How many were looked at, and whether there are more. */
  readonly entities: number;
  readonly relationships: number;
  readonly truncated: boolean;
}

/** Who stands together around the roots: what a subgraph of the most entities there may be has, in blocs. */
export const findBlocs = flow(function* (
  engine: Engine,
  { first, ...question }: BlocQuestion,
): Flow<BlocAnswer> {
  const around = yield* wait(expandSubgraph(engine, { ...question, limit: MOST_GROUPED }));
  const { catalogue } = engine.vocabulary;
  const ties = around.edges.map(({ subject, object, type }) => ({
    subject,
    object,
    polarity: catalogue.get(type)?.polarity ?? 0,
  }));
  const { blocs, links } = groupBlocs(around.nodes, ties, first);
  const inBlocs = blocs.reduce((sum, { members }) => sum + members.length, 0);
  return {
    blocs,
    links,
    others: around.nodes.length - inBlocs,
    entities: around.nodes.length,
    relationships: ties.length,
    truncated: around.truncated,
  };
});
