import type { RawRelationship } from '../../seed/raw-document.js';
import type { RawRecord } from '../../seed/raw-record.js';
import type { BoxedPage } from './box.js';
import type { ClaimContext } from './claim-context.js';
import { claimsOf } from './claims-of.js';
import { counterpartOf } from './counterpart-of.js';
import { eventDate } from './event-date.js';
import { toEntityRecord } from './to-entity-record.js';
import { toRelationshipRecord } from './to-relationship-record.js';
import { toSourceRecord } from './to-source-record.js';

/** The second reading of a page, when every title is known: its source, what it is about, and what it states. */
export function* recordsOfPage(page: BoxedPage, context: ClaimContext): Iterable<RawRecord> {
  const { counts, rules } = context;
  const { wiki } = rules.mapping;
  counts.count('sources');
  yield { source: toSourceRecord(page, wiki) };
  counts.count('entities');
  yield { entity: toEntityRecord(page, wiki, eventDate(page, context)) };
  const told = new Set<string>();
  for (const relationship of relationshipsOf(page, context)) {
    const text = JSON.stringify(relationship);
    if (told.has(text)) continue;
    told.add(text);
    counts.count('relationships');
    yield { relationship };
  }
}

function* relationshipsOf(page: BoxedPage, context: ClaimContext): Iterable<RawRelationship> {
  for (const claim of claimsOf(page, context)) yield toRelationshipRecord(claim, page.source);
  const counterpart = counterpartOf(page, context);
  if (counterpart) yield counterpart;
}
