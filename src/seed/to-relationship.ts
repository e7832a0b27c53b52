import { dateText } from '../model/date-text.js';
import type { Eras } from '../model/eras.js';
import type { Relationship, RelationshipProperty } from '../model/relationship.js';
import type { RawRelationship } from './raw-document.js';
import { relationshipId } from './relationship-id.js';

/** The fields that every relationship may have; any other is a property that its type must know. */
const OWN_FIELDS = new Set([
  'id',
  'subject',
  'type',
  'object',
  'start',
  'end',
  'attested',
  'rank',
  'note',
  'citations',
]);

/** A relationship as an editor writes it, in full: dates as EDTF text, attestations in a list, an id where it had none. */
export function toRelationship(raw: RawRelationship, citations: readonly string[], eras: Eras): Relationship {
  const claim = {
    subject: raw.subject,
    type: raw.type,
    object: raw.object,
    ...(raw.start !== undefined && { start: dateText(raw.start, eras) }),
    ...(raw.end !== undefined && { end: dateText(raw.end, eras) }),
    attested: (raw.attested ?? []).map((moment) => dateText(moment, eras)),
    rank: raw.rank ?? 'normal',
    ...(raw.note !== undefined && { note: raw.note }),
    citations,
    properties: propertiesOf(raw),
  };
  return { id: raw.id ?? relationshipId(claim), ...claim };
}

function propertiesOf(raw: RawRelationship): Record<string, RelationshipProperty> {
  const extra = Object.entries(raw).filter(([name]) => !OWN_FIELDS.has(name));
  return Object.fromEntries(extra) as Record<string, RelationshipProperty>;
}
