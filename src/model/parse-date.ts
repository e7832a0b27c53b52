import edtf from 'edtf';
import { firstDayOf } from './first-day-of.js';
import { ALWAYS, FOREVER, type Stretch } from './stretch.js';

const OPEN = '..';
const DAY = 86_400_000;
/** An approximate (`~`) or uncertain (`?`) date reaches this many times its own length farther both ways; one that is both, twice that. */
export const TOLERANCE = 2;

/** A universe has many claims and few dates, and the package takes a tenth of a millisecond for one. */
const MOST_KEPT = 10_000;
const LONGEST_KEPT = 30;
const kept = new Map<string, Stretch | undefined>();

/**
 * The stretch in which a date lies: EDTF (ISO 8601-2) of levels 0 to 2, years of any length. Undefined for what is no date.
 * An interval is the stretch from its start to its end; an end that is open or unknown reaches for ever.
 */
export function parseDate(text: string): Stretch | undefined {
  if (kept.has(text)) return kept.get(text);
  const stretch = parse(text);
  if (text.length > LONGEST_KEPT) return stretch;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, stretch);
  return stretch;
}

function parse(text: string): Stretch | undefined {
  const [first = '', second, ...more] = text.split('/');
  if (more.length > 0) return undefined;
  if (second === undefined) return parseOne(text);
  const from = isUnbounded(first) ? { from: ALWAYS } : parseOne(first);
  const until = isUnbounded(second) ? { until: FOREVER } : parseOne(second);
  // The package is not asked for intervals: of `1066/` it says null, and `Y-25053/-0019` it cannot read.
  return from && until && from.from < until.until ? { from: from.from, until: until.until } : undefined;
}

function isUnbounded(text: string): boolean {
  return text === '' || text === OPEN;
}

function parseOne(text: string): Stretch | undefined {
  if (/^[[{]/.test(text)) return parseSet(text);
  const stretch = parseYears(text) ?? parseByPackage(text);
  if (!stretch) return undefined;
  const length = (stretch.until - stretch.from) * TOLERANCE * doubts(text);
  return { from: Math.max(ALWAYS, stretch.from - length), until: Math.min(FOREVER, stretch.until + length) };
}

function doubts(text: string): number {
  if (text.includes('%')) return 2;
  return (text.includes('~') ? 1 : 0) + (text.includes('?') ? 1 : 0);
}

/** `2401`; `24XX`, `-00XX`; `Y-25053`, `Y17E7`, with or without significant digits, which do not move its bounds here. */
function parseYears(text: string): Stretch | undefined {
  const [, plain] = text.match(/^(?!-0000)(-?\d{4})[?~%]?$/) ?? [];
  if (plain !== undefined) return toStretch(Number(plain), Number(plain));
  const [, sign, masked] = text.match(/^(-?)(?=\d*X)([\dX]{4})$/) ?? [];
  if (masked !== undefined) {
    const bounds = ['0', '9'].map((digit) => Number(`${sign}${masked.replaceAll('X', digit)}`));
    return toStretch(Math.min(...bounds), Math.max(...bounds));
  }
  const [, digits, exponent = '0'] = text.match(/^Y(-?\d+)(?:E(\d+))?(?:S\d+)?[?~%]?$/) ?? [];
  if (digits === undefined) return undefined;
  const year = Number(digits) * 10 ** Number(exponent);
  return toStretch(year, year);
}

function toStretch(firstYear: number, lastYear: number): Stretch | undefined {
  const stretch = { from: firstDayOf(firstYear), until: firstDayOf(lastYear + 1) };
  return Number.isSafeInteger(stretch.from) && Number.isSafeInteger(stretch.until) ? stretch : undefined;
}

/** `[1667,1668,1670..1672]`, `{..1984}`: from the first that it may be to the last. A doubt widens the member that has it. */
function parseSet(text: string): Stretch | undefined {
  const [, one, all] = text.match(/^(?:\[([^[\]{}]+)\]|\{([^[\]{}]+)\})$/) ?? [];
  const members = (one ?? all ?? '')
    .split(',')
    .map((member) => parseDate(member.trim().replace(/^(.*)\.\.(.*)$/, rangeAsInterval)));
  if (!members.every((member) => member !== undefined)) return undefined;
  return {
    from: Math.min(...members.map(({ from }) => from)),
    until: Math.max(...members.map(({ until }) => until)),
  };
}

function rangeAsInterval(_range: string, first: string, last: string): string {
  return `${first || OPEN}/${last || OPEN}`;
}

/**
 * NOTE: what the package misreads, and is not asked. A bare year of three digits it takes for a decade, also with a sign of doubt:
 * `298?` would be the 2980s. More than four bare digits it takes for milliseconds since 1970, and what is no safe year in `Y`
 * for NaN. Of a masked year before 0 it can lose the sign (`-00XX-12`), and of a masked month the end (`2401-X2-30`).
 */
const MISREAD = /^(-?\d{1,3}[?~%]?|\d{5,}|Y.*|-[0X]{4}-.*|.*-X\d-.*)$/;

function parseByPackage(text: string): Stretch | undefined {
  if (MISREAD.test(text)) return undefined;
  try {
    const { min, max } = edtf(text);
    const [, year, month, day] = text.replace(/[?~%]/g, '').match(/^(-?\d{4})-(\d\d)-(\d\d)/) ?? [];
    if (year !== undefined) return toDay(Number(year), Number(month), Number(day));
    // Its last moment is a millisecond before midnight.
    return { from: min / DAY, until: Math.floor(max / DAY) + 1 };
  } catch {
    return undefined;
  }
}

/** The package knows no leap years: to it, every February has 29 days. And it moves a time of day by the time zone of the machine. */
function toDay(year: number, month: number, day: number): Stretch | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const from = date.getTime() / DAY;
  return date.getUTCMonth() + 1 === month ? { from, until: from + 1 } : undefined;
}
