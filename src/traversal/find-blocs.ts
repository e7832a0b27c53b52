import { type Flow, flow, wait } from '../model/flow.js';
import type { TimeFilter } from '../queries/moments.js';
import type { RelationshipRecord } from '../queries/records.js';
import type { Engine } from './engine.js';
import { EDGES_PER_NODE, expandSubgraph } from './expand-subgraph.js';
import { type Blocs, groupBlocs, type Tie } from './group-blocs.js';
import type { SubgraphQuestion } from './reach-nodes.js';

/** How many entities are looked at, and five times as many relationships. */
const MOST_GROUPED = 10_000;

/** A question for a subgraph of which not its nodes are wanted but its blocs: so many of them at most. */
export interface BlocQuestion extends Omit<SubgraphQuestion, 'limit'> {
  readonly first: number;
  /** As of when relationships are counted; null for all that the blocs are made of. */
  readonly counted: TimeFilter | null;
}

export interface BlocAnswer extends Blocs {
  /** How many entities are in none of the blocs. */
  readonly others: number;
  /** How many were looked at, and whether there are more. */
  readonly entities: number;
  readonly relationships: number;
  readonly truncated: boolean;
  /** How many relationships were counted, of all that were looked at. */
  readonly counted: number;
}

/**
 * Who stands together around the roots: what a subgraph of the most entities there may be has, in blocs. What is counted of them can
 * be of another moment than what they are made of, so that blocs stay while one looks at one moment after another.
 */
export const findBlocs = flow(function* (
  engine: Engine,
  { first, counted, ...question }: BlocQuestion,
): Flow<BlocAnswer> {
  const around = yield* wait(expandSubgraph(engine, { ...question, limit: MOST_GROUPED }));
  const { types } = question;
  const then = counted
    ? yield* wait(
        engine.relationshipsAmong(around.nodes, { ...counted, types, limit: MOST_GROUPED * EDGES_PER_NODE }),
      )
    : around.edges;
  const { catalogue } = engine.vocabulary;
  const toTie = ({ subject, object, type }: RelationshipRecord): Tie => ({
    subject,
    object,
    polarity: catalogue.get(type)?.polarity ?? 0,
  });
  const { blocs, links } = groupBlocs(around.nodes, around.edges.map(toTie), first, then.map(toTie));
  const inBlocs = blocs.reduce((sum, { members }) => sum + members.length, 0);
  return {
    blocs,
    links,
    others: around.nodes.length - inBlocs,
    entities: around.nodes.length,
    relationships: around.edges.length,
    truncated: around.truncated,
    counted: then.length,
  };
});
