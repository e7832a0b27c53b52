// The time model by brute force: small worlds, of which every reading is tried without a thought for bounds or graphs.
import fc from 'fast-check';
import { type EventNode, orderEvents } from '../../src/model/event-order.js';
import type { AskedMoment } from '../../src/model/holds.js';
import { type Period, toPeriod } from '../../src/model/period.js';
import { ALWAYS, FOREVER, type Stretch, WHOLE_OF_TIME } from '../../src/model/stretch.js';

/** A date, or the id of an event. */
export type Tie = Stretch | string;
/** When a relationship starts or ends: at a tie, at infinity, or nobody knows. */
export type Bound = Tie | 'open' | 'unknown';

/** Events, and one relationship. */
export interface World {
  readonly events: readonly EventNode[];
  readonly start: Bound;
  readonly end: Bound;
  readonly attested: readonly Tie[];
}

/** When everything happened: one of the ways in which it may have been. */
export interface Reading {
  readonly instants: ReadonlyMap<string, number>;
  readonly start: number;
  readonly end: number;
}

const NAMES = ['a', 'b', 'c', 'd'];
const DAY = 86_400_000;

const day = fc.integer({ min: 0, max: 6 });
/** Dates of whole days within a week. */
export const dates: fc.Arbitrary<Stretch> = fc
  .tuple(day, day)
  .filter(([first, second]) => first !== second)
  .map(([first, second]) => ({ from: Math.min(first, second), until: Math.max(first, second) }));

/** Up to four events, in no order or in any: also round in circles. */
export const tangles: fc.Arbitrary<EventNode[]> = fc
  .tuple(fc.integer({ min: 1, max: NAMES.length }), fc.boolean())
  .chain(([size, loops]) =>
    fc.tuple(
      ...NAMES.slice(0, size).map((id, index) =>
        fc.record({
          id: fc.constant(id),
          date: fc.option(dates, { nil: undefined, freq: 4 }),
          after: fc.subarray(loops ? [...NAMES.slice(0, size), ...NAMES] : NAMES.slice(0, index)),
        }),
      ),
    ),
  );

/** Up to four events, none of which comes round to itself. */
export const events: fc.Arbitrary<EventNode[]> = tangles.map((nodes) =>
  nodes.map((node, index) => ({ ...node, after: node.after.filter((id) => NAMES.indexOf(id) < index) })),
);

/** Worlds, of which some contradict themselves: they have no reading. */
export const worlds: fc.Arbitrary<World> = events.chain((nodes) => {
  const tie = fc.oneof(dates, fc.constantFrom(...nodes.map(({ id }) => id)));
  const bound = fc.oneof({ weight: 6, arbitrary: tie }, fc.constantFrom('open' as const, 'unknown' as const));
  const attested = fc.array(tie, { maxLength: 2 });
  return fc.record({ events: fc.constant(nodes), start: bound, end: bound, attested });
});

/** The period of a world's relationship, as the project finds it. */
export function periodOf({ events: nodes, start, end, attested }: World): Period {
  const { stretches } = orderEvents(nodes);
  const text = {
    ...(start === 'unknown' ? {} : { start: toText(start) }),
    ...(end === 'unknown' ? {} : { end: toText(end) }),
    attested: attested.map(toText),
  };
  return toPeriod(text, false, (id) => stretches.get(id) ?? WHOLE_OF_TIME);
}

function toText(bound: Bound): string {
  if (bound === 'open') return '..';
  if (typeof bound === 'string') return `event:${bound}`;
  const [first, last] = [bound.from, bound.until - 1].map((at) => new Date(at * DAY).toISOString());
  return `${first?.slice(0, 10)}/${last?.slice(0, 10)}`;
}

/** A moment of a world, as the project asks for it. */
export function askedMoment({ events: nodes }: World, moment: Tie): AskedMoment {
  if (typeof moment !== 'string') return { ...moment, event: undefined, past: new Set(), future: new Set() };
  const past = new Set(pastOf(nodes, moment));
  const future = nodes
    .map(({ id }) => id)
    .filter((id) => id !== moment && pastOf(nodes, id).includes(moment));
  const stretch = orderEvents(nodes).stretches.get(moment) ?? WHOLE_OF_TIME;
  return { ...stretch, event: moment, past, future: new Set(future) };
}

function pastOf(nodes: readonly EventNode[], id: string): string[] {
  return [
    id,
    ...(nodes.find((node) => node.id === id)?.after ?? []).flatMap((before) => pastOf(nodes, before)),
  ];
}

/**
 * The instants worth trying beside those given, which are in order: each of them, one between any two, one before and one
 * after all. There are no more, as nothing but the order of instants counts. (Halves of halves are exact in binary.)
 */
function instantsAmong(given: readonly number[]): number[] {
  const betweens = given.map((mark, index) => (mark + (given[index + 1] ?? mark + 2)) / 2);
  return [...given, ...betweens, (given[0] ?? 0) - 1];
}

function insert(given: readonly number[], instant: number): readonly number[] {
  if (given.includes(instant) || !Number.isFinite(instant)) return given;
  return [...given.filter((mark) => mark < instant), instant, ...given.filter((mark) => mark > instant)];
}

/** All that the instants of events may be, by their dates and with every event strictly after those it comes after. */
export function* eventReadings(
  nodes: readonly EventNode[],
  marks: readonly number[],
  instants: ReadonlyMap<string, number> = new Map(),
): Generator<{ readonly instants: ReadonlyMap<string, number>; readonly marks: readonly number[] }> {
  const node = nodes[instants.size];
  if (!node) return yield { instants, marks };
  const befores = node.after.map((id) => (id === node.id ? Infinity : (instants.get(id) ?? -Infinity)));
  const later = nodes.filter(({ after }) => after.includes(node.id));
  const afters = later.map(({ id }) => (id === node.id ? -Infinity : (instants.get(id) ?? Infinity)));
  for (const instant of instantsAmong(marks)) {
    if (node.date && (instant < node.date.from || node.date.until <= instant)) continue;
    if (befores.some((before) => before >= instant) || afters.some((after) => instant >= after)) continue;
    yield* eventReadings(nodes, insert(marks, instant), new Map([...instants, [node.id, instant]]));
  }
}

/** All readings of a world: its events, the relationship's start before its end, and what is attested between them. */
export function* readings(world: World, given: readonly number[]): Generator<Reading> {
  for (const { instants, marks } of eventReadings(world.events, given)) {
    const at = (tie: Tie): Stretch => (typeof tie === 'string' ? instantOf(instants, tie) : tie);
    const held = world.attested.map(at);
    const startAt = Math.min(...held.map(({ from }) => from));
    for (const start of tried(world.start, -Infinity, marks, at)) {
      if (start > startAt) continue;
      for (const end of tried(world.end, Infinity, insert(marks, start), at)) {
        // It held at the instant of an event only if it ended later, but throughout a day also if it ended with it.
        const lasted = held.every(({ from, until }) => (from === until ? until < end : until <= end));
        if (lasted && start < end) yield { instants, start, end };
      }
    }
  }
}

function instantOf(instants: ReadonlyMap<string, number>, event: string): Stretch {
  const instant = instants.get(event) ?? Number.NaN;
  return { from: instant, until: instant };
}

/** What started within a date may have started at the very end of it, and may have ended there: both its bounds are tried. */
function tried(
  bound: Bound,
  open: number,
  marks: readonly number[],
  at: (tie: Tie) => Stretch,
): readonly number[] {
  if (bound === 'open') return [open];
  if (bound === 'unknown') return instantsAmong(marks);
  const { from, until } = at(bound);
  return from === until
    ? [from]
    : instantsAmong(marks).filter((instant) => from <= instant && instant <= until);
}

/** Every finite bound that is spoken of, in order. */
export function marksOf(ties: readonly (Bound | undefined)[]): number[] {
  const bounds = ties.flatMap((tie) => (typeof tie === 'object' ? [tie.from, tie.until] : []));
  return [...new Set(bounds)].filter((at) => ALWAYS < at && at < FOREVER).sort((a, b) => a - b);
}

/** All bounds that a world speaks of. */
export function marksOfWorld(
  { events: nodes, start, end, attested }: World,
  moments: readonly Tie[] = [],
): number[] {
  return marksOf([...nodes.map(({ date }) => date), start, end, ...attested, ...moments]);
}
