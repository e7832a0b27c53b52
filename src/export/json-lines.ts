import type { RelationshipType } from '../model/catalogue.js';
import type { Citation, Source } from '../model/citation.js';
import type { Continuity } from '../model/continuity.js';
import type { Dispute } from '../model/dispute.js';
import type { Exported, ExportedEntity, ExportedRelationship } from './exported.js';

/**
 * Canonical JSON Lines: the facts as an editor writes them, a record a line. Read back, they are the same release. The types come
 * in the order of the catalogue, which answers list them in; all else by id. What is computed from the facts is not written, nor
 * the disputes that the checks found.
 */
export async function* jsonLines(exported: Exported): AsyncIterable<string> {
  const { catalogue, continuities, about, disputes } = exported;
  for (const type of catalogue.values()) yield line({ type: toType(type) });
  for (const continuity of continuities) yield line({ continuity: toContinuity(continuity) });
  for (const source of about.sources) yield line({ source: toSource(source) });
  for await (const entity of exported.entities()) yield line({ entity: toEntity(entity) });
  for await (const relationship of exported.relationships())
    yield line({ relationship: toRelationship(relationship) });
  for (const dispute of disputes) if (dispute.declared) yield line({ dispute: toDispute(dispute) });
}

/** NOTE: what is undefined, JSON leaves out. */
function line(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

function toType(type: RelationshipType): object {
  const { name, label, inverse, verb, inverseVerb, description, subject, object, polarity } = type;
  const { symmetric, occurrence, properties, exclusiveOffices } = type;
  return {
    ...{ name, label, inverse, verb, inverseVerb, description, subject, object },
    symmetric: symmetric || undefined,
    polarity,
    occurrence: occurrence || undefined,
    properties: unlessEmpty(properties),
    exclusiveOffices: unlessEmpty(exclusiveOffices),
  };
}

function toContinuity({ id, title, description, calendar }: Continuity): object {
  const { before, after, yearZero } = calendar ?? {};
  return { id, title, description, calendar: calendar && { before, after, yearZero } };
}

function toSource({ id, title, publisher, revision, url, licence, note }: Source): object {
  return { id, title, publisher, revision, url, licence, note };
}

function toEntity(entity: ExportedEntity): object {
  const { id, kind, name, article, plural, aliases, description, government, date, after, citations } =
    entity;
  return {
    ...{
      id,
      kind,
      name,
      article,
      plural,
      aliases: unlessEmpty(aliases),
      description,
      government,
      date,
      after,
    },
    citations: citations.map(toCitation),
  };
}

function toRelationship(relationship: ExportedRelationship): object {
  const { id, subject, type, object, start, end, attested, rank, note, properties, citations } = relationship;
  return {
    ...{ id, subject, type, object, start, end, attested: unlessEmpty(attested) },
    rank: rank === 'normal' ? undefined : rank,
    note,
    ...Object.fromEntries(Object.entries(properties).sort(byName)),
    citations: citations.map(toCitation),
  };
}

function toCitation({ locator, kind, source, note }: Citation): object {
  return { at: locator, kind, source, note };
}

function toDispute({ id, reason, relationships }: Dispute): object {
  return { id, reason, relationships };
}

function unlessEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
