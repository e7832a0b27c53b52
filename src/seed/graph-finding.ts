/** Something that a check found in the graph: which check it was, and what it is about. */
export interface GraphFinding {
  /** The name of its file in cypher/checks. */
  readonly check: string;
  /** Of the relationships that stand against each other, or of the entity. */
  readonly ids: readonly string[];
}

/** How the release keeps it, so that it need not be looked for again: Neo4j has no maps. Neither names nor ids have blanks. */
export function toText({ check, ids }: GraphFinding): string {
  return [check, ...ids].join(' ');
}

export function toGraphFinding(text: string): GraphFinding {
  const [check = '', ...ids] = text.split(' ');
  return { check, ids };
}
