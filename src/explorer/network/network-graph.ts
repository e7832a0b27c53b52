import type { EntityBriefFragment, NetworkClaimFragment, NetworkQuery } from '../operations.js';

export interface NetworkNode extends EntityBriefFragment {
  /** How many claims it stands in, shown or not. */
  readonly total: number;
  /** How many claims of the picture it stands in, those with hidden entities among them. */
  readonly degree: number;
}

/** All claims between two entities, which one line stands for. */
export interface Pair {
  /** Both ids, the lesser first. */
  readonly id: string;
  readonly one: string;
  readonly other: string;
  /** Places of its claims among those of the graph. */
  readonly claims: readonly number[];
}

/** What the network is drawn of: over the whole of time, as a moment changes what is seen and not where it is. */
export interface NetworkGraph {
  readonly nodes: readonly NetworkNode[];
  readonly claims: readonly NetworkClaimFragment[];
  readonly pairs: readonly Pair[];
}

/** The graph of an answer, without the entities that are hidden; nodes and pairs by id, so that it is the same every time. */
export function networkGraph(
  { nodes, edges }: NetworkQuery['subgraph'],
  hidden: ReadonlySet<string>,
): NetworkGraph {
  const claims = edges.filter(({ subject, object }) => !hidden.has(subject.id) && !hidden.has(object.id));
  const degrees = new Map<string, number>();
  // NOTE: of the hidden too, so that hiding one changes nobody's size, nor what there is to expand.
  for (const { subject, object } of edges)
    for (const { id } of subject.id === object.id ? [subject] : [subject, object])
      degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return {
    nodes: nodes
      .filter(({ id }) => !hidden.has(id))
      .map(({ relationships, ...node }) => ({
        ...node,
        total: relationships.totalCount,
        degree: degrees.get(node.id) ?? 0,
      }))
      .sort(byId),
    claims,
    pairs: pairsOf(claims).sort(byId),
  };
}

function pairsOf(claims: readonly NetworkClaimFragment[]): Pair[] {
  const pairs = new Map<string, Pair & { claims: number[] }>();
  for (const [place, { subject, object }] of claims.entries()) {
    if (subject.id === object.id) continue;
    const [one, other] = [subject.id, object.id].sort() as [string, string];
    const id = `${one} ${other}`;
    const pair = pairs.get(id);
    if (pair) pair.claims.push(place);
    else pairs.set(id, { id, one, other, claims: [place] });
  }
  return [...pairs.values()];
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
