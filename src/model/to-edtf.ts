import { type EraDate, toEraDate } from './era-date.js';
import type { Eras } from './eras.js';
import { parseDate } from './parse-date.js';
import { yearText } from './year-text.js';

const OPEN = '..';

/**
 * The EDTF of a date that names its era: `19~ BBY`, `BBY 19-05`, `22 BBY/19 BBY`, `../19 BBY`. Any other text comes back
 * unchanged: what is EDTF or an event, and what makes no date, be it for an unknown label, a year 0 where the calendar has none, or
 * an interval of which only one end names its era.
 */
export function toEdtf(text: string, eras: Eras): string {
  const ends = text.split('/').map((end) => end.trim());
  if (ends.every(isUnbounded)) return text;
  const dates = ends.map((end) => (isUnbounded(end) ? end : eraEdtf(toEraDate(end), eras)));
  const edtf = dates.join('/');
  return !dates.includes(undefined) && parseDate(edtf) ? edtf : text;
}

function isUnbounded(end: string): boolean {
  return end === '' || end === OPEN;
}

function eraEdtf(date: EraDate | undefined, eras: Eras): string | undefined {
  const era = date && eras.get(date.label.toLowerCase());
  if (!era || (date.year === 0 && !era.yearZero)) return undefined;
  const year = era.side === 'after' ? date.year : era.yearZero ? -date.year : 1 - date.year;
  return `${yearText(year)}${date.rest}`;
}
