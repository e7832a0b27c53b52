import { continuityOf } from '../model/continuity.js';
import type { RawCitation, RawSource } from '../seed/raw-document.js';
import type { RawRecord } from '../seed/raw-record.js';

/** A record, and the continuity into whose folder it goes. */
export interface Placed {
  readonly continuity: string;
  readonly record: RawRecord;
}

/**
 * Says of each record into which folder it goes. A source goes with the first record that cites it, just before that; one that
 * nothing cites is left out. Types belong to no continuity, and are passed over.
 */
export async function* placeRecords(
  records: AsyncIterable<RawRecord> | Iterable<RawRecord>,
): AsyncIterable<Placed> {
  const waiting = new Map<string, RawSource>();
  for await (const record of records) {
    if ('source' in record) waiting.set(record.source.id, record.source);
    const continuity = placeOf(record);
    if (continuity === undefined) continue;
    for (const id of sourcesOf(record)) {
      const source = waiting.get(id);
      if (source) yield { continuity, record: { source } };
      waiting.delete(id);
    }
    yield { continuity, record };
  }
}

function placeOf(record: RawRecord): string | undefined {
  if ('continuity' in record) return record.continuity.id;
  if ('entity' in record) return continuityOf(record.entity.id);
  if ('relationship' in record) return continuityOf(record.relationship.subject);
  if ('dispute' in record) return continuityOf(record.dispute.relationships[0] ?? '');
  return undefined;
}

function sourcesOf(record: RawRecord): string[] {
  const citations: readonly RawCitation[] =
    'entity' in record
      ? record.entity.citations
      : 'relationship' in record
        ? record.relationship.citations
        : [];
  return citations.flatMap((citation) =>
    typeof citation === 'object' && citation.source ? [citation.source] : [],
  );
}
