import type { RelationshipType } from '../model/catalogue.js';
import type { Continuity } from '../model/continuity.js';
import { disputeId } from './dispute-id.js';
import type { RawCitation, RawDocument } from './raw-document.js';
import type { RawRecord } from './raw-record.js';
import type { DataFiles } from './read-data.js';

/**
 * The records of files that have passed validation, as they are written there; only their citations name their source, and their
 * disputes have an id.
 */
export function* toRecords({ catalogue, continuities, documents }: DataFiles): Iterable<RawRecord> {
  const types = catalogue.value as Record<string, Omit<RelationshipType, 'name'>>;
  for (const [name, type] of Object.entries(types)) yield { type: { name, ...type } };
  for (const { value } of continuities) yield { continuity: value as Continuity };
  for (const { value } of documents) yield* recordsOf(value as RawDocument);
}

function* recordsOf({
  source,
  sources = source ? [source] : [],
  entities = [],
  relationships = [],
  disputes = [],
}: RawDocument): Iterable<RawRecord> {
  const named = <T extends { readonly citations: readonly RawCitation[] }>(record: T): T => ({
    ...record,
    citations: record.citations.map((citation) => withSource(citation, source?.id)),
  });
  for (const found of sources) yield { source: found };
  for (const entity of entities) yield { entity: named(entity) };
  for (const relationship of relationships) yield { relationship: named(relationship) };
  for (const dispute of disputes) yield { dispute: { id: disputeId(dispute, source?.id), ...dispute } };
}

function withSource(citation: RawCitation, own: string | undefined): RawCitation {
  const whole: Exclude<RawCitation, string> =
    typeof citation === 'string' ? { at: citation, kind: 'stated' } : citation;
  const source = whole.source ?? own;
  return source === undefined ? whole : { ...whole, source };
}
