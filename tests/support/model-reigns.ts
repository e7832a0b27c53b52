import type { RelationshipRecord } from '../../src/queries/records.js';
import type { ReignRecord } from '../../src/queries/succession.js';
import { compare, type ModelRecords } from './model-records.js';

/** All reigns in a faction, in order, each with the depositions that ended it. */
export function reignsIn(faction: string, office: string | null, records: ModelRecords): ReignRecord[] {
  const current = records.relationships.filter(({ rank }) => rank !== 'deprecated');
  return current
    .filter(({ type, subject }) => type === 'LED_BY' && subject === faction)
    .filter((claim) => claim.office !== undefined && (office === null || claim.office === office))
    .sort(
      (one, other) =>
        compare(one.place, other.place) || compare(one.endPlace, other.endPlace) || compare(one.id, other.id),
    )
    .map((relationship) => ({
      relationship,
      endedBy: current.filter(
        (claim) =>
          claim.type === 'DEPOSED' &&
          claim.object === relationship.object &&
          ends(claim, relationship, records),
      ),
    }));
}

/**
 * A deposition ends a reign if it was from that office, or from none that is named, and at the same event; or, where not both are
 * tied to events, by the faction or one who belongs to it by any claim, on a day that the end may have been, and neither before the
 * reign nor before what it is known to have outlasted.
 */
function ends(
  deposition: RelationshipRecord,
  reign: RelationshipRecord,
  { relationships, precedes }: ModelRecords,
): boolean {
  if (deposition.office !== undefined && deposition.office !== reign.office) return false;
  const event = deposition.startEvent;
  if (event !== undefined && reign.endEvent !== undefined) return event === reign.endEvent;
  const isOwn =
    deposition.subject === reign.subject ||
    relationships.some(
      ({ type, subject, object }) =>
        ['MEMBER_OF', 'PART_OF'].includes(type) && subject === deposition.subject && object === reign.subject,
    );
  const isBefore = deposition.startMax <= reign.startMin;
  const mayBeTheEnd = deposition.startMin < reign.endMax && reign.endMin < deposition.startMax;
  const isOutlasted =
    event !== undefined && reign.attestedEvents.some((held) => held === event || precedes(event, held));
  return isOwn && !isBefore && mayBeTheEnd && !isOutlasted;
}
