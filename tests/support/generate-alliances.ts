import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_COVERED, LAST_COVERED, MEMBERS_FILE, PAIRS_FILE } from './alliance-tables.js';
import { temporaryFolder } from './folders.js';
import { type Random, seededRandom } from './seeded-random.js';
import { shiftDay } from './shift-day.js';

const SEED = 1648;
const STATES = 24;
const ALLIANCES = 30;
const MOST_MEMBERS = 7;
/** From before the period covered to after it, so that some alliances are cut off at either end. */
const EARLIEST = '1790-01-01';
const YEARS = 200;
const YEARS_BETWEEN_TURNS = 30;
const DAYS_IN_YEAR = 365;

/** A time for which a state belonged to an alliance. */
interface Stay {
  readonly state: number;
  readonly start: string;
  readonly end: string;
}

/**
 * A folder with two tables in the form of the real ones, the same in every run. Members of an alliance come and go on the few
 * days on which it turns, or on the eve of one, so that stays meet, overlap by a day, or miss each other by one, as real ones do.
 */
export function generateAlliances(): string {
  const random = seededRandom(SEED);
  const alliances = Array.from({ length: ALLIANCES }, () => generateStays(random));
  const members = alliances.flatMap((stays, alliance) => stays.map((stay) => memberLine(alliance, stay)));
  const pairs = alliances.flatMap((stays, alliance) =>
    stays.flatMap((one) => stays.flatMap((other) => pairLines(alliance, one, other))),
  );
  const folder = temporaryFolder();
  write(join(folder, MEMBERS_FILE), ['ccode', 'state_name'], 'mem', members);
  write(join(folder, PAIRS_FILE), ['ccode1', 'state_name1', 'ccode2', 'state_name2'], 'dyad', pairs);
  return folder;
}

function generateStays(random: Random): Stay[] {
  const turns = [shiftDay(EARLIEST, random.below(YEARS * DAYS_IN_YEAR))];
  for (let turn = 1; turn <= 3; turn++)
    turns.push(shiftDay(turns.at(-1) ?? '', random.below(YEARS_BETWEEN_TURNS * DAYS_IN_YEAR)));
  const states = new Set(
    Array.from({ length: 2 + random.below(MOST_MEMBERS - 1) }, () => random.below(STATES)),
  );
  return [...states].flatMap((state) => staysOf(state, turns, random)).filter(isCovered);
}

/** One stay from a turn to a later one, or two with a time outside between them. */
function staysOf(
  state: number,
  [first = '', second = '', third = '', last = '']: string[],
  random: Random,
): Stay[] {
  const stay = (start: string, end: string): Stay => {
    const eve = shiftDay(end, -random.below(2));
    return { state, start, end: eve < start ? start : eve };
  };
  return random.pick([
    [stay(first, second)],
    [stay(first, third)],
    [stay(first, last)],
    [stay(second, third)],
    [stay(second, last)],
    [stay(first, second), stay(shiftDay(third, 1), shiftDay(last, 2))],
  ]);
}

function isCovered({ start, end }: Stay): boolean {
  return start <= LAST_COVERED && FIRST_COVERED <= end;
}

function memberLine(alliance: number, stay: Stay): string[] {
  return [String(alliance), ...stateFields(stay), ...periodFields(stay)];
}

/** Of states one of which left on the day before the other came, the real table has pairs too, with an end before the start. */
function pairLines(alliance: number, one: Stay, other: Stay): string[][] {
  const start = one.start > other.start ? one.start : other.start;
  const end = one.end < other.end ? one.end : other.end;
  if (one.state >= other.state || end < shiftDay(start, -1) || !isCovered({ state: 0, start, end }))
    return [];
  return [[String(alliance), ...stateFields(one), ...stateFields(other), ...periodFields({ start, end })]];
}

function stateFields({ state }: Stay): string[] {
  return [String(state), `"State ${state}, of the ""generated"" ones"`];
}

/** Day, month and year of the start and of the end, blank where that lies beyond the period covered; then what was cut off. */
function periodFields({ start, end }: Pick<Stay, 'start' | 'end'>): string[] {
  const began = start < FIRST_COVERED ? FIRST_COVERED : start;
  const isOpen = end > LAST_COVERED;
  return [
    ...dayFields(began),
    ...(isOpen ? ['', '', ''] : dayFields(end)),
    began === start ? '0' : '1',
    isOpen ? '1' : '0',
  ];
}

function dayFields(day: string): string[] {
  return day
    .split('-')
    .toReversed()
    .map((part) => String(Number(part)));
}

function write(file: string, states: readonly string[], what: string, lines: readonly string[][]): void {
  const days = ['st', 'end'].flatMap((edge) =>
    ['day', 'month', 'year'].map((part) => `${what}_${edge}_${part}`),
  );
  const header = ['version4id', ...states, ...days, 'left_censor', 'right_censor'];
  writeFileSync(file, [header, ...lines].map((line) => `${line.join(',')}\n`).join(''));
}
