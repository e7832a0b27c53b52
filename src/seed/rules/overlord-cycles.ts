import type { Period } from '../../model/period.js';
import type { Relationship } from '../../model/relationship.js';
import { certainlyTogether } from '../certainly-together.js';
import { circles } from '../circles.js';
import { type DataSet, finding, type Located } from '../data-set.js';
import { periodOf } from '../period-of.js';
import { type Precedes, precedence } from '../precedence.js';
import type { Rule } from '../rule.js';

const SUBJECT_OF = 'SUBJECT_OF';
/** NOTE: ways multiply with every overlord that has several claims; where more than this are open at one time, the search gives up. */
const MOST_WAYS = 10_000;

/** A claim that one is subject of another, and its time. */
interface Bond {
  readonly record: Located<Relationship>;
  readonly subject: string;
  readonly object: string;
  readonly period: Period;
}

type Bonds = ReadonlyMap<string, readonly Bond[]>;
type Way = readonly Bond[];

/** Nobody is subject to their own subject at one time, however long the way round. */
export const overlordCycles: Rule = {
  name: 'overlord-cycles',
  *check(data) {
    const precedes = precedence(data);
    const bonds = bondsOf(data);
    const bySubject = groupBy(bonds, ({ subject }) => subject);
    const onOneCircle = circles(bonds);
    const reported = new Set<string>();
    for (const start of bySubject.keys()) {
      const above = (entity: string): Bond[] =>
        (bySubject.get(entity) ?? []).filter(({ object }) => onOneCircle(start, object));
      const cycle = findCycle(start, above, (way) => holdTogether(way, data, precedes));
      const ids = cycle
        .map(({ record }) => record.value.id)
        .sort()
        .join(' ');
      const [first] = cycle;
      if (!first || reported.has(ids)) continue;
      reported.add(ids);
      const way = cycle.map(({ subject, object }) => `"${subject}" is subject of "${object}"`).join(', ');
      yield finding(
        first.record,
        ['object'],
        `it closes a circle of overlords at one time: ${way}. Say when each held, correct a period, or declare them in \`disputes\`.`,
      );
    }
  },
};

function bondsOf(data: DataSet): Bond[] {
  return data.relationships.flatMap((record) => {
    const { type, rank, subject, object } = record.value;
    if (type !== SUBJECT_OF || rank === 'deprecated' || subject === object) return [];
    return [{ record, subject, object, period: periodOf(record.value, data) }];
  });
}

function groupBy(bonds: readonly Bond[], keyOf: (bond: Bond) => string): Bonds {
  const groups = new Map<string, Bond[]>();
  for (const bond of bonds) {
    const group = groups.get(keyOf(bond));
    if (group) group.push(bond);
    else groups.set(keyOf(bond), [bond]);
  }
  return groups;
}

/** The shortest way from an entity over its overlords back to itself, all of which hold at one time; empty if there is none. */
function findCycle(
  start: string,
  above: (entity: string) => readonly Bond[],
  holdTogether: (way: Way) => boolean,
): Way {
  let ways: Way[] = above(start).map((bond) => [bond]);
  while (ways.length > 0 && ways.length <= MOST_WAYS) {
    const closed = ways.find((way) => way.at(-1)?.object === start);
    if (closed) return closed;
    // NOTE: two ways to one overlord are both followed, as what is above it may hold together with one of them only.
    ways = ways.flatMap((way) => {
      const at = way.at(-1)?.object ?? '';
      if (way.some(({ subject }) => subject === at)) return [];
      return above(at)
        .map((bond) => [...way, bond])
        .filter(holdTogether);
    });
  }
  return [];
}

/** Whether the last of these holds at one time with each before it. */
function holdTogether(way: Way, data: DataSet, precedes: Precedes): boolean {
  const last = way.at(-1);
  if (!last || data.disputes.some(({ value }) => countIn(way, value.relationships) > 1)) return false;
  return way
    .slice(0, -1)
    .every((bond) => areUndated(bond, last) || certainlyTogether(bond.period, last.period, precedes));
}

function countIn(way: Way, ids: readonly string[]): number {
  return way.filter(({ record }) => ids.includes(record.value.id)).length;
}

/** Claims that say nothing of their time are taken to hold always among each other; beside one that does, they may be apart. */
function areUndated(...bonds: readonly Bond[]): boolean {
  return bonds.every(({ record: { value } }) => {
    const { start, end, attested } = value;
    return start === undefined && end === undefined && attested.length === 0;
  });
}
