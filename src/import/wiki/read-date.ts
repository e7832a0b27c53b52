import type { Eras } from '../../model/eras.js';
import { parseDate } from '../../model/parse-date.js';
import { toEdtf } from '../../model/to-edtf.js';

/** How the years of a text are read. */
export interface DateReading {
  readonly eras: Eras;
  /** Whether a year without an era is one of the common era. */
  readonly plainYears: boolean;
}

const ABOUT = /^(?:c\.|ca\.|circa|about|approximately|around) ?/i;
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const DAY_FIRST = new RegExp(`^(\\d{1,2}) (${MONTHS}),? (\\d{1,4})(.*)$`, 'i');
const MONTH_FIRST = new RegExp(`^(${MONTHS})(?: (\\d{1,2}),)? (\\d{1,4})(.*)$`, 'i');

/**
 * The EDTF of one date as wikis write it: `19 BBY`, `c. 44 BC`, `5 June 1912`, `June 1912`, `1370s`, or EDTF itself. Undefined for
 * anything else, in any other language, and for a year without an era where years have one.
 */
export function readDate(written: string, { eras, plainYears }: DateReading): string | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  const doubt = ABOUT.test(text) ? '~' : '';
  const date = inNumbers(text.replace(ABOUT, ''));
  const decade = /^(\d{3})0s$/.exec(date)?.[1];
  if (decade !== undefined) return plainYears ? accepted(`${decade}X${doubt}`) : undefined;
  if (/^\d{4}(-\d\d){0,2}[?~%]?$/.test(date)) return plainYears ? accepted(`${date}${doubt}`) : undefined;
  const edtf = toEdtf(`${date}${doubt}`, eras);
  return edtf === `${date}${doubt}` ? undefined : edtf;
}

function accepted(edtf: string): string | undefined {
  return parseDate(edtf) ? edtf : undefined;
}

/** `5 June 44 BC` as `44-06-05 BC`. */
function inNumbers(text: string): string {
  const [, day, dayMonth, dayYear, dayEra = ''] = DAY_FIRST.exec(text) ?? [];
  if (dayYear !== undefined) return joined(dayYear, dayMonth, day, dayEra);
  const [, month, monthDay, year, era = ''] = MONTH_FIRST.exec(text) ?? [];
  return year === undefined ? text : joined(year, month, monthDay, era);
}

function joined(year: string, month: string | undefined, day: string | undefined, era: string): string {
  const number = MONTHS.split('|').indexOf((month ?? '').toLowerCase()) + 1;
  const parts = [year, String(number).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  return `${parts.join('-')}${era}`;
}
