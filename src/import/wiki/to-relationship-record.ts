import type { RawCitation, RawRelationship } from '../../seed/raw-document.js';
import type { Claim } from './claim.js';

/** The record of a claim: it cites the place on the page, once for each reference that the page gives there. */
export function toRelationshipRecord(claim: Claim, source: string): RawRelationship {
  const { subject, type, object, start, end, attested, properties, locator, references, datedBy } = claim;
  const stated = { at: locator, kind: 'stated', source } as const;
  const citations: RawCitation[] = references.map((note) => ({ ...stated, note: `Reference: ${note}` }));
  if (references.length === 0) citations.push(stated);
  if (datedBy !== undefined) {
    const note = 'The mapping says that this field dates the claim.';
    citations.push({ at: datedBy, kind: 'inferred', note, source });
  }
  return {
    ...{ subject, type, object },
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(attested !== undefined && { attested }),
    ...properties,
    citations,
  };
}
