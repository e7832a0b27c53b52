import { atRelease } from '../database/at-release.js';
import type { Database } from '../database/connect.js';
import type { Citation, Source } from '../model/citation.js';
import type { Dispute } from '../model/dispute.js';
import { citations } from '../queries/citations.js';
import { continuities } from '../queries/continuities.js';
import { entities } from '../queries/entities.js';
import { toAskedMoment } from '../queries/moments.js';
import type { CitationRecord, RelationshipRecord } from '../queries/records.js';
import { relationshipsById } from '../queries/relationships-by-id.js';
import type { Engine } from '../traversal/engine.js';
import { expandSubgraph } from '../traversal/expand-subgraph.js';
import type { SubgraphQuestion } from '../traversal/reach-nodes.js';
import { subgraphShares } from '../traversal/subgraph-shares.js';
import type { Exported, Filters } from './exported.js';
import { toExportedContinuity, toExportedEntity, toExportedRelationship } from './to-exported.js';

const DISPUTES = 1_000;

/**
 * What the API's `subgraph` answers, with all that is stored of it. The engine says which entities and relationships it is; the
 * records come from the database, as memory has not all their properties. It is bounded by its limit, and held in memory.
 */
export async function gatherSubgraph(
  holder: Database,
  engine: Engine,
  question: SubgraphQuestion,
  filters: Filters,
): Promise<Exported> {
  const database = atRelease(holder, engine.load.digest);
  const answer = await expandSubgraph(engine, question);
  const shares = await subgraphShares(engine, answer, question);
  const nodes = (await entities(database, answer.nodes)).sort(byId);
  const ids = answer.edges.map(({ id }) => id);
  const edges = (await relationshipsById(database, ids)).sort(byId);
  const cited = await citations(database, citationIds([...nodes, ...edges]));
  const known = new Map(cited.map((citation) => [citation.id, withSourceId(citation)]));
  const citedBy = (names: readonly string[]) => names.flatMap((name) => known.get(name) ?? []);
  const at = question.at ? toAskedMoment(question.at) : undefined;
  const told = await continuities(database, [...new Set(nodes.map(({ continuityId }) => continuityId))]);
  return {
    about: {
      ...{ release: engine.load.digest, filters, entities: shares.nodes, relationships: shares.edges },
      sources: sourcesOf(cited),
    },
    marker: undefined,
    catalogue: engine.vocabulary.catalogue,
    continuities: told.map(toExportedContinuity).sort(byId),
    disputes: await disputesAmong(engine, edges),
    entities: () => each(nodes.map((node) => toExportedEntity(node, citedBy))),
    relationships: () => each(edges.map((edge) => toExportedRelationship(edge, citedBy, at))),
    citations: () => each([...known.values()].sort(byId)),
  };
}

/** The disputes of which all relationships are exported: of another nobody could read what it is about. */
async function disputesAmong(engine: Engine, edges: readonly RelationshipRecord[]): Promise<Dispute[]> {
  if (edges.every(({ disputedBy }) => disputedBy.length === 0)) return [];
  const ids = new Set(edges.map(({ id }) => id));
  const found: Dispute[] = [];
  let page = await engine.disputes(null, { after: '', limit: DISPUTES });
  for (let last = page.at(-1); last; last = page.at(-1)) {
    found.push(...page.filter(({ relationships }) => relationships.every((id) => ids.has(id))));
    page = await engine.disputes(null, { after: last.id, limit: DISPUTES });
  }
  return found;
}

function citationIds(
  records: readonly { readonly citationIds?: readonly string[]; readonly citations?: readonly string[] }[],
): string[] {
  return [...new Set(records.flatMap((record) => record.citationIds ?? record.citations ?? []))];
}

function withSourceId({ source, ...citation }: CitationRecord): Citation {
  return { ...citation, source: source.id };
}

function sourcesOf(cited: readonly CitationRecord[]): Source[] {
  return [...new Map(cited.map(({ source }) => [source.id, { ...source }])).values()].sort(byId);
}

async function* each<Item>(items: readonly Item[]): AsyncIterable<Item> {
  yield* items;
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
