import type { ShownClaim } from '../claims/shown-claim.js';
import type { ConflictQuery, EntityBriefFragment } from '../operations.js';

export type ShownConflict = Extract<NonNullable<ConflictQuery['entity']>, { readonly sides: unknown }>;

/** Somebody on a side, with each claim that says so. */
export interface Participant {
  readonly entity: EntityBriefFragment;
  readonly claims: readonly ShownClaim[];
  /** Other sides on which the same one fought, by name. */
  readonly alsoOn: readonly string[];
}

export interface ConflictSide {
  /** Undefined for those whose side no source names. */
  readonly name: string | undefined;
  readonly outcome: string | undefined;
  /** Those who are on it at the moment that is asked for, or ever where none is. */
  readonly now: readonly Participant[];
  /** Those who are on it at other moments only. */
  readonly otherwise: readonly Participant[];
  /** How many claims there are that are not shown. */
  readonly more: number;
}

/** Whether a claim counts at the moment that is asked for. */
export type Counts = (claim: ShownClaim) => boolean;

/** The sides of a conflict: who is on each at a moment, and who was or will be; those whose side no source names come last. */
export function sidesOf({ sides }: Pick<ShownConflict, 'sides'>, counts: Counts): readonly ConflictSide[] {
  const sidesBy = sidesByEntity(sides);
  return sides.map(({ name, outcome, participants }) => {
    const all = participantsOf(participants.edges.map(({ relationship }) => relationship)).map((one) => ({
      ...one,
      alsoOn: [...(sidesBy.get(one.entity.id) ?? [])].filter((other) => other !== name),
    }));
    return {
      name: name ?? undefined,
      outcome: outcome ?? undefined,
      now: all.filter(({ claims }) => claims.some(counts)),
      otherwise: all.filter(({ claims }) => !claims.some(counts)),
      more: participants.totalCount - participants.edges.length,
    };
  });
}

function participantsOf(claims: readonly ShownClaim[]): readonly Omit<Participant, 'alsoOn'>[] {
  const found = new Map<string, { entity: EntityBriefFragment; claims: ShownClaim[] }>();
  for (const claim of claims) {
    const { subject } = claim;
    const one = found.get(subject.id) ?? { entity: subject, claims: [] };
    one.claims.push(claim);
    found.set(subject.id, one);
  }
  return [...found.values()];
}

function sidesByEntity(sides: ShownConflict['sides']): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, participants } of sides) {
    if (name === null) continue;
    for (const { relationship } of participants.edges) {
      const names = found.get(relationship.subject.id) ?? new Set();
      found.set(relationship.subject.id, names.add(name));
    }
  }
  return found;
}
