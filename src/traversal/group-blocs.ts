import type { RelationshipType } from '../model/catalogue.js';
import { type Bond, findCommunities } from './find-communities.js';

/** What a relationship says of whether two entities stand together. */
export interface Tie {
  readonly subject: string;
  readonly object: string;
  readonly polarity: RelationshipType['polarity'];
}

/** Entities that stand together. */
export interface Bloc {
  /** The id of the first of its members. */
  readonly id: string;
  /** Ids of entities: those with the most relationships within the bloc first, then by id. */
  readonly members: readonly string[];
  /** How many relationships there are within it, whatever they say. */
  readonly relationships: number;
  /** How many members stand in a relationship, within the bloc or beyond it. */
  readonly present: number;
}

/** The relationships between two blocs, of which `a` is the larger. */
export interface BlocLink extends Readonly<Counts> {
  readonly a: string;
  readonly b: string;
}

interface Counts {
  friendly: number;
  neutral: number;
  hostile: number;
}

export interface Blocs {
  /** The largest first, then by id. */
  readonly blocs: readonly Bloc[];
  /** In the order of the blocs. */
  readonly links: readonly BlocLink[];
}

/** How strongly a relationship binds. What is neither friendly nor hostile says little, and a hostile one binds nobody. */
const WEIGHTS: Readonly<Record<Tie['polarity'], number>> = { 1: 1, 0: 0.25, [-1]: 0 };
const COUNTED_AS = { 1: 'friendly', 0: 'neutral', [-1]: 'hostile' } as const;

/**
 * Groups entities by who stands with whom: everybody is in one bloc. Gives the `first` largest blocs and what is between those; the
 * same whatever order entities and ties come in. Ties must be between entities that are given. `counted` are other ties of theirs,
 * of which numbers are to be: blocs, their heads and their order are as they would be without.
 */
export function groupBlocs(
  entities: readonly string[],
  ties: readonly Tie[],
  first: number,
  counted: readonly Tie[] = ties,
): Blocs {
  const communities = findCommunities([...entities].sort(), bondsOf(ties));
  const blocs = toBlocs(communities, ties, counted)
    .sort((one, other) => other.members.length - one.members.length || compare(one.id, other.id))
    .slice(0, first);
  return { blocs, links: linksBetween(blocs, counted) };
}

/** What binds any two entities, all their ties together, in the order of their ids. */
function bondsOf(ties: readonly Tie[]): Bond[] {
  const weights = new Map<string, Map<string, number>>();
  for (const { subject, object, polarity } of ties) {
    if (subject === object || WEIGHTS[polarity] === 0) continue;
    const [a, b] = compare(subject, object) < 0 ? [subject, object] : [object, subject];
    const ofOne = weights.get(a) ?? new Map<string, number>();
    weights.set(a, ofOne);
    ofOne.set(b, (ofOne.get(b) ?? 0) + WEIGHTS[polarity]);
  }
  const inOrder = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([one], [other]) => compare(one, other));
  return inOrder(weights).flatMap(([a, others]) => inOrder(others).map(([b, weight]) => ({ a, b, weight })));
}

/** In no order. */
function toBlocs(
  communities: readonly (readonly string[])[],
  ties: readonly Tie[],
  counted: readonly Tie[],
): Bloc[] {
  const placeOf = new Map(communities.flatMap((members, place) => members.map((id) => [id, place])));
  const isWithin = ({ subject, object }: Tie): boolean => placeOf.get(subject) === placeOf.get(object);
  const own = new Map<string, number>();
  for (const { subject, object } of ties.filter(isWithin))
    for (const id of new Set([subject, object])) addOne(own, id);
  const relationships = new Map<number | undefined, number>();
  for (const { subject } of counted.filter(isWithin)) addOne(relationships, placeOf.get(subject));
  const there = new Set(counted.flatMap(({ subject, object }) => [subject, object]));
  const ownOf = (id: string): number => own.get(id) ?? 0;
  return communities.map((members, place) => {
    const sorted = members.toSorted((one, other) => ownOf(other) - ownOf(one) || compare(one, other));
    return {
      id: sorted[0] ?? '',
      members: sorted,
      relationships: relationships.get(place) ?? 0,
      present: members.filter((id) => there.has(id)).length,
    };
  });
}

function linksBetween(blocs: readonly Bloc[], ties: readonly Tie[]): BlocLink[] {
  const placeOf = new Map(blocs.flatMap(({ members }, place) => members.map((id) => [id, place])));
  const links = new Map<number, Counts>();
  for (const { subject, object, polarity } of ties) {
    const [one, other] = [placeOf.get(subject), placeOf.get(object)];
    if (one === undefined || other === undefined || one === other) continue;
    const between = Math.min(one, other) * blocs.length + Math.max(one, other);
    const counts = links.get(between) ?? { friendly: 0, neutral: 0, hostile: 0 };
    links.set(between, counts);
    counts[COUNTED_AS[polarity]]++;
  }
  const idOf = (place: number): string => blocs[place]?.id ?? '';
  return [...links]
    .sort(([one], [other]) => one - other)
    .map(([between, counts]) => ({
      a: idOf(Math.floor(between / blocs.length)),
      b: idOf(between % blocs.length),
      ...counts,
    }));
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}
