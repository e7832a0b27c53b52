import { RANKS } from '../model/relationship.js';
import type { RelationshipRecord } from '../queries/records.js';
import type { ReignRecord, SuccessionFilter } from '../queries/succession.js';
import { compareKeys } from './compare-keys.js';
import { moments } from './moments.js';
import type { Projection } from './projection.js';
import { walkEnds } from './walk-ends.js';

const NOT_DEPRECATED = ['preferred', 'normal'] as const;
const EVER = { at: null, certain: false, side: null, symmetric: [], ranks: NOT_DEPRECATED } as const;
/** Who belonged to it at any time, by any claim. */
const ANYHOW = { ...EVER, ranks: RANKS } as const;
const NOWHERE = [Number.MAX_SAFE_INTEGER];

/** The reigns in each of these factions, in order, as `cypher/queries/succession.cypher` has them. */
export function succession(
  projection: Projection,
  ids: readonly string[],
  { office, limit }: SuccessionFilter,
): Map<string, ReignRecord[]> {
  const leaders = walkEnds(projection, { ...EVER, order: { LED_BY: 0 }, direction: 'OUT' });
  return new Map(
    ids.map((id) => {
      const reigns: RelationshipRecord[] = [];
      leaders(id, (place) => {
        const reign = projection.relationships[place]!;
        if (reign.office !== undefined && (office === null || reign.office === office)) reigns.push(reign);
        return false;
      });
      const sorted = reigns.sort(inOrder).slice(0, limit);
      return [
        id,
        sorted.map((relationship) => ({ relationship, endedBy: endedBy(projection, relationship) })),
      ];
    }),
  );
}

function inOrder(one: RelationshipRecord, other: RelationshipRecord): number {
  const keyOf = ({ place, endPlace }: RelationshipRecord) => [place ?? NOWHERE, endPlace ?? NOWHERE] as const;
  const [[begun, ended], [otherBegun, otherEnded]] = [keyOf(one), keyOf(other)];
  return (
    compareKeys(begun, otherBegun) || compareKeys(ended, otherEnded) || compareKeys([one.id], [other.id])
  );
}

function endedBy(projection: Projection, reign: RelationshipRecord): RelationshipRecord[] {
  const depositions = walkEnds(projection, { ...EVER, order: { DEPOSED: 0 }, direction: 'IN' });
  const found: number[] = [];
  depositions(reign.object, (place) => {
    if (ends(projection, reign, projection.relationships[place]!)) found.push(place);
    return false;
  });
  return found.sort((one, other) => one - other).map((place) => projection.relationships[place]!);
}

function ends(projection: Projection, reign: RelationshipRecord, deposition: RelationshipRecord): boolean {
  if ((deposition.office ?? reign.office) !== reign.office) return false;
  const event = deposition.startEvent;
  if (event !== undefined && reign.endEvent !== undefined) return event === reign.endEvent;
  if (!isOfBody(projection, deposition.subject, reign.subject)) return false;
  const overlaps =
    reign.startMin < deposition.startMax &&
    deposition.startMin < reign.endMax &&
    reign.endMin < deposition.startMax;
  if (!overlaps || event === undefined) return overlaps;
  const known = moments(projection, reign.attestedEvents);
  return !reign.attestedEvents.some((attested) => known.get(attested)?.past.includes(event));
}

/** Whether who deposed is the faction itself, or belongs to it. */
function isOfBody(projection: Projection, entity: string, faction: string): boolean {
  if (entity === faction) return true;
  const memberships = walkEnds(projection, {
    ...ANYHOW,
    order: { MEMBER_OF: 0, PART_OF: 1 },
    direction: 'OUT',
  });
  let found = false;
  memberships(entity, (_relationship, other) => {
    found = projection.entities[other]!.id === faction;
    return found;
  });
  return found;
}
