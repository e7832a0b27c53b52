import type { EntityRecord } from '../queries/records.js';
import { compareText } from './compare-text.js';
import { countingSort } from './counting-sort.js';
import type { Adjacency, Outgoing, RelationshipColumns } from './projection.js';

/**
 * The rows of all entities. Every relationship is two ends, the even one its subject's and the odd one its object's; the ends are
 * sorted by radix, so that each order of a million relationships takes a fraction of a second. It yields between them, for requests
 * to have their turn.
 */
export function* buildAdjacency(
  entities: readonly EntityRecord[],
  { subject, object, type }: RelationshipColumns,
  types: number,
): Generator<undefined, Adjacency> {
  const relationshipOf = (end: number): number => end >> 1;
  const entityOf = (end: number): number => (end & 1 ? object : subject)[end >> 1]!;
  const otherOf = (end: number): number => (end & 1 ? subject : object)[end >> 1]!;
  const names = rankNames(entities);
  const ends = endsOf(subject, object);
  yield;
  const byName = countingSort(ends, (end) => names[otherOf(end)]!, entities.length);
  yield;
  const byType = countingSort(byName, (end) => type[relationshipOf(end)]!, types);
  yield;
  const ordered = countingSort(byType, entityOf, entities.length);
  yield;
  const ofOthers = countingSort(ends, otherOf, entities.length);
  yield;
  const byOther = countingSort(ofOthers, entityOf, entities.length);
  yield;
  return {
    from: rowsOf(ordered, entityOf, entities.length),
    relationship: ordered.map(relationshipOf),
    other: ordered.map(otherOf),
    relationshipByOther: byOther.map(relationshipOf),
    otherByOther: byOther.map(otherOf),
  };
}

/** The rows of what goes out from each entity, in the order of the relationships. */
export function buildOutgoing(entities: number, { subject }: Pick<RelationshipColumns, 'subject'>): Outgoing {
  const subjectOf = (place: number): number => subject[place]!;
  const relationship = countingSort(
    subject.map((_subject, place) => place),
    subjectOf,
    entities,
  );
  return { from: rowsOf(relationship, subjectOf, entities), relationship };
}

/** Both ends of every relationship, and the one of what is related to itself, in the order of the relationships. */
function endsOf(subject: Int32Array, object: Int32Array): Int32Array {
  const ends = new Int32Array(subject.length * 2);
  let count = 0;
  for (let place = 0; place < subject.length; place++) {
    ends[count++] = place * 2;
    if (subject[place] !== object[place]) ends[count++] = place * 2 + 1;
  }
  return ends.subarray(0, count);
}

/** Where each entity's name stands among the names; entities of one name stand at one place. */
function rankNames(entities: readonly EntityRecord[]): Int32Array {
  const names = [...new Set(entities.map(({ name }) => name))].sort(compareText);
  const places = new Map(names.map((name, place) => [name, place]));
  return Int32Array.from(entities, ({ name }) => places.get(name)!);
}

function rowsOf(ordered: Int32Array, entityOf: (end: number) => number, entities: number): Int32Array {
  const from = new Int32Array(entities + 1);
  for (const end of ordered) from[entityOf(end) + 1]!++;
  for (let place = 0; place < entities; place++) from[place + 1]! += from[place]!;
  return from;
}
