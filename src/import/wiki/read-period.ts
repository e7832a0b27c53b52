import { parseDate } from '../../model/parse-date.js';
import { type DateReading, readDate } from './read-date.js';

/** What a text says of time: from when to when, or one date. */
export type ReadPeriod =
  | { readonly start?: string; readonly end?: string; readonly date?: never }
  | { readonly date: string; readonly start?: never; readonly end?: never };

const OPEN = '..';
const NOW = /^(?:present|now|today|ongoing)$/i;
const FROM = /^(?:since|from) (.+)$/i;
const UNTIL = /^(?:until|till|to) (.+)$/i;
/** A date and a dash: it ended, or did not, nobody says when. */
const NO_END = /^(.*[^–—− -]) ?[–—−-]$/;
/**
 * Between two dates: a dash of any length, or "to". A hyphen within a date has no blank beside it; it never has three digits on both
 * sides, nor comes behind an era.
 */
const BETWEEN =
  / ?[–—−] ?| - | to | until |(?<=\d{3})-(?=\d{3})|(?<=\p{L})-(?=\d)|(?<=\d{3}|\p{L})-(?=(?:present|now|today|ongoing)$)/iu;
const LONGEST = 80;
/** Forms of the first date, and of the second that says the rest of it too. */
const LEFT_OUT: readonly (readonly [RegExp, RegExp])[] = [
  // 19–4 BBY, 8–12 October 1912
  [/^\d+$/, /^\d+( .+)$/],
  // 8 October – 3 November 1912
  [/^\d+ [a-z]+$/i, /^\d+ [a-z]+( .+)$/i],
  // June – August 1912
  [/^[a-z]+$/i, /^[a-z]+( \d.*)$/i],
  // October 8 – November 3, 1912
  [/^[a-z]+ \d+$/i, /^[a-z]+ \d+(, .+)$/i],
];

/**
 * The period or the date that a text is, all of it: `19 BBY–4 ABY`, `19–4 BBY`, `since 1912`, `1912–`, `1912 – present`, `5 June 1912`.
 * Undefined where it is anything else, or ends before it starts.
 */
export function readPeriod(written: string, reading: DateReading): ReadPeriod | undefined {
  const text = written.trim().replace(/^from (.* (?:to|until) )/i, '$1');
  if (text.length > LONGEST) return undefined;
  const [, from] = FROM.exec(text) ?? [];
  if (from !== undefined) return period(readDate(from, reading), undefined);
  const [, started] = NO_END.exec(text) ?? [];
  if (started !== undefined) return period(readDate(started, reading), undefined);
  const [, until] = UNTIL.exec(text) ?? [];
  if (until !== undefined) return period(undefined, readDate(until, reading));
  const [first = '', second, ...more] = text.split(BETWEEN);
  if (more.length > 0) return undefined;
  if (second === undefined) {
    const date = readDate(text, reading);
    return date === undefined ? undefined : { date };
  }
  return between(first.trim(), withMonth(first.trim(), second.trim()), reading);
}

function between(first: string, second: string, reading: DateReading): ReadPeriod | undefined {
  const end = NOW.test(second) ? OPEN : readDate(second, reading);
  const start = readDate(completed(first, second), reading);
  if (start === undefined || end === undefined) return undefined;
  const [startsIn, endsIn] = [parseDate(start), parseDate(end)];
  return startsIn && endsIn && startsIn.from >= endsIn.until ? undefined : period(start, end);
}

/** "October 8–12, 1912": the month is named once. */
function withMonth(first: string, second: string): string {
  const [, month] = /^([a-z]+) \d+$/i.exec(first) ?? [];
  return month !== undefined && /^\d+, /.test(second) ? `${month} ${second}` : second;
}

/** What the first of two dates leaves to the second to say, the month, the year or the era. */
function completed(first: string, second: string): string {
  for (const [less, more] of LEFT_OUT) {
    const rest = less.test(first) ? more.exec(second)?.[1] : undefined;
    if (rest !== undefined) return first + rest;
  }
  return first;
}

function period(start: string | undefined, end: string | undefined): ReadPeriod | undefined {
  if (start === undefined && end === undefined) return undefined;
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}
