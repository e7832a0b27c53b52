import type { AskedDays } from './alliance-oracle.js';
import { type AllianceRow, FIRST_COVERED, LAST_COVERED } from './alliance-tables.js';
import { type Random, seededRandom } from './seeded-random.js';
import { shiftDay } from './shift-day.js';

const SEED = 1914;
/** Days by chance are from before the tables begin to when almost all had begun that has not ended. */
const EARLIEST = '1800-01-01';
const DAYS = 190 * 365;
/** Everything may hold at some instant of these, so that there are pages and pages of it. */
const ALL_DAYS = { asOf: '1700/2100', first: '1700-01-01', last: '2100-12-31' };

export interface HowMany {
  /** Starts of either table, and ends, each with its eve and its morrow. */
  readonly edges: number;
  /** Days by chance. */
  readonly days: number;
  /** Years in which something began or ended, and stretches from one such day to another. */
  readonly longer: number;
}

/** What to ask for: days on which something began or ended and those next to them, days by chance, and longer times. */
export function allianceDays(rows: readonly AllianceRow[], { edges, days, longer }: HowMany): AskedDays[] {
  const random = seededRandom(SEED);
  const chosen = edgesByKind(rows).flatMap((kind) => times(edges, () => random.pick(kind)));
  const around = [FIRST_COVERED, LAST_COVERED, ...chosen].flatMap((day) => [
    shiftDay(day, -1),
    day,
    shiftDay(day, 1),
  ]);
  const byChance = times(days, () => shiftDay(EARLIEST, random.below(DAYS)));
  return [
    ...[...new Set([...around, ...byChance])].map((day) => ({ asOf: day, first: day, last: day })),
    ...times(longer, () => yearOf(random.pick(chosen))),
    ...times(longer, () => stretchBetween(random, chosen)),
    ALL_DAYS,
  ];
}

/** The days on which memberships began, ended, pairs were joined, and parted; each once, as one day can see hundreds. */
function edgesByKind(rows: readonly AllianceRow[]): string[][] {
  return (['MEMBER_OF', 'ALLIED_WITH'] as const).flatMap((type) => {
    const ofType = rows.filter((row) => row.type === type);
    return [ofType.map(({ start }) => start), ofType.flatMap(({ end }) => end ?? [])].map((all) => [
      ...new Set(all),
    ]);
  });
}

function yearOf(day: string): AskedDays {
  const year = day.slice(0, 'YYYY'.length);
  return { asOf: year, first: `${year}-01-01`, last: `${year}-12-31` };
}

function stretchBetween(random: Random, days: readonly string[]): AskedDays {
  const [first = '', last = ''] = [random.pick(days), random.pick(days)].toSorted();
  return { asOf: `${first}/${last}`, first, last };
}

function times<T>(count: number, one: () => T): T[] {
  return Array.from({ length: count }, one);
}
