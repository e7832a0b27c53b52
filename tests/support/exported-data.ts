import type { Exported, ExportedEntity, ExportedRelationship, Writer } from '../../src/export/exported.js';
import type { Citation } from '../../src/model/citation.js';
import type { Entity } from '../../src/model/entity.js';
import type { Period } from '../../src/model/period.js';
import type { Relationship } from '../../src/model/relationship.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { toRows } from '../../src/seed/rows.js';

type Computed = Period & Pick<ExportedRelationship, 'disputedBy' | 'place' | 'endPlace'>;

/** The whole of some facts as an export, without a database: what the writers are tested with. */
export function exportedOf(data: DataSet): Exported {
  const rows = toRows(data);
  const citations = new Map(data.citations.map(({ value }) => [value.id, value]));
  const cited = (ids: readonly string[]): Citation[] => ids.flatMap((id) => citations.get(id) ?? []);
  const entities = [...rows.entities].map(({ properties }) => {
    const entity = properties as unknown as Entity;
    return { ...entity, citations: cited(entity.citations) };
  });
  const claims = new Map(data.relationships.map(({ value }) => [value.id, value]));
  const relationships = [...rows.relationships].map(({ id, properties }) => {
    const claim = claims.get(id) as Relationship;
    const { startMin, startMax, endMin, endMax, attestedEvents, ...rest } = properties as unknown as Computed;
    const { disputedBy, startEvent, endEvent, place, endPlace } = rest;
    return {
      ...{ ...claim, startMin, startMax, endMin, endMax, attestedEvents, disputedBy },
      ...{ ...(startEvent && { startEvent }), ...(endEvent && { endEvent }) },
      ...{ ...(place && { place }), ...(endPlace && { endPlace }) },
      citations: cited(claim.citations),
    };
  });
  return exportedParts({
    catalogue: data.catalogue,
    continuities: byId(data.continuities.map(({ value }) => value)),
    disputes: byId(data.disputes.map(({ value }) => value)),
    sources: byId(data.sources.map(({ value }) => value)),
    citations: rows.citations.map(({ id }) => citations.get(id) as Citation),
    entities,
    relationships,
  });
}

export interface Parts extends Pick<Exported, 'catalogue' | 'continuities' | 'disputes'> {
  readonly sources: Exported['about']['sources'];
  readonly citations: readonly Citation[];
  readonly entities: readonly ExportedEntity[];
  readonly relationships: readonly ExportedRelationship[];
}

/** An export of these records. */
export function exportedParts({ sources, citations, entities, relationships, ...parts }: Parts): Exported {
  const all = (shown: number) => ({ shown, atMoment: shown, ever: shown });
  return {
    ...parts,
    about: {
      release: 'b4d5eed0'.repeat(8),
      filters: {},
      entities: all(entities.length),
      relationships: all(relationships.length),
      sources,
    },
    marker: { digest: 'b4d5eed0'.repeat(8), loadedAt: '2026-01-01T00:00:00.000Z' },
    entities: () => each(entities),
    relationships: () => each(relationships),
    citations: () => each(citations),
  };
}

async function* each<Item>(items: readonly Item[]): AsyncIterable<Item> {
  yield* items;
}

/** All that a writer writes. */
export async function textOf(write: Writer, exported: Exported): Promise<string> {
  let text = '';
  for await (const piece of write(exported)) text += piece;
  return text;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
