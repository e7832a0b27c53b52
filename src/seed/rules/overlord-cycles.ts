import type { Relationship } from '../../model/relationship.js';
import { certainlyTogether } from '../certainly-together.js';
import { type DataSet, finding, type Located } from '../data-set.js';
import { periodOf } from '../period-of.js';
import { type Precedes, precedence } from '../precedence.js';
import type { Rule } from '../rule.js';

const SUBJECT_OF = 'SUBJECT_OF';

/** Nobody is subject to their own subject at one time, however long the way round. */
export const overlordCycles: Rule = {
  name: 'overlord-cycles',
  *check(data) {
    const precedes = precedence(data);
    const subjects = new Map<string, Located<Relationship>[]>();
    for (const record of data.relationships) {
      const { type, rank, subject, object } = record.value;
      if (type !== SUBJECT_OF || rank === 'deprecated' || subject === object) continue;
      subjects.set(subject, [...(subjects.get(subject) ?? []), record]);
    }
    const reported = new Set<string>();
    for (const start of subjects.keys()) {
      const cycle = findCycle(start, subjects, (way) => holdTogether(way, data, precedes));
      const ids = cycle
        .map(({ value }) => value.id)
        .sort()
        .join(' ');
      const [first] = cycle;
      if (!first || reported.has(ids)) continue;
      reported.add(ids);
      const way = cycle.map(({ value }) => `"${value.subject}" is subject of "${value.object}"`).join(', ');
      yield finding(
        first,
        ['object'],
        `it closes a circle of overlords at one time: ${way}. Say when each held, correct a period, or declare them in \`disputes\`.`,
      );
    }
  },
};

/** The shortest way from an entity over its overlords back to itself, all of which hold at one time; empty if there is none. */
function findCycle(
  start: string,
  subjects: ReadonlyMap<string, Located<Relationship>[]>,
  holdTogether: (way: readonly Located<Relationship>[]) => boolean,
): Located<Relationship>[] {
  let ways: Located<Relationship>[][] = (subjects.get(start) ?? []).map((record) => [record]);
  while (ways.length > 0) {
    const closed = ways.find((way) => way.at(-1)?.value.object === start);
    if (closed) return closed;
    // NOTE: two ways to one overlord are both followed, as what is above it may hold together with one of them only.
    ways = ways.flatMap((way) => {
      const at = way.at(-1)?.value.object ?? '';
      if (way.some(({ value }) => value.subject === at)) return [];
      return (subjects.get(at) ?? []).map((record) => [...way, record]).filter(holdTogether);
    });
  }
  return [];
}

/** Whether the last of these holds at one time with each before it. */
function holdTogether(way: readonly Located<Relationship>[], data: DataSet, precedes: Precedes): boolean {
  const last = way.at(-1)?.value;
  if (!last || data.disputes.some(({ value }) => countIn(way, value.relationships) > 1)) return false;
  return way.slice(0, -1).every(({ value }) => {
    if (isUndated(value) || isUndated(last)) return true;
    return certainlyTogether(periodOf(value, data), periodOf(last, data), precedes);
  });
}

function countIn(way: readonly Located<Relationship>[], ids: readonly string[]): number {
  return way.filter(({ value }) => ids.includes(value.id)).length;
}

/** A claim that says nothing of its time is taken to hold always. */
function isUndated({ start, end, attested }: Relationship): boolean {
  return start === undefined && end === undefined && attested.length === 0;
}
