import { parseDate } from '../../model/parse-date.js';
import { cellOf, fill, meets, type Values } from './fill.js';
import type { DateParts, DateRecipe } from './recipe.js';

/** Thrown where the cells of a date are none. */
export class NoDate extends Error {}

/** The date that a row has, in EDTF; undefined where it is not known. Throws NoDate on cells that are no date. */
export function dateOf(recipe: DateRecipe, values: Values): string | undefined {
  const text = typeof recipe === 'string' ? fill(recipe, values) : fromParts(recipe, values);
  if (text !== undefined && text !== '..' && !text.startsWith('event:') && !parseDate(text))
    throw new NoDate(`"${text}" is no date`);
  return text;
}

function fromParts(
  { year, month, day, blank, before, after }: DateParts,
  values: Values,
): string | undefined {
  const written = cellOf(year, values);
  if (written === '') return blank;
  const parts = [toYear(written), toTwoDigits(month, values), toTwoDigits(day, values)];
  const known = parts.indexOf(undefined);
  const date = (known === -1 ? parts : parts.slice(0, known)).join('-');
  if (before && meets(before, values)) return `../${date}`;
  if (after && meets(after, values)) return `${date}/..`;
  return date;
}

/** EDTF has years of four digits at least, and a letter before longer ones. */
function toYear(text: string): string {
  if (!/^-?\d+$/.test(text)) throw new NoDate(`"${text}" is no year`);
  const digits = text
    .replace('-', '')
    .replace(/^0+(?=\d{4})/, '')
    .padStart(4, '0');
  const sign = text.startsWith('-') ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}

function toTwoDigits(column: string | undefined, values: Values): string | undefined {
  const text = column === undefined ? '' : cellOf(column, values);
  if (text === '') return undefined;
  if (!/^\d{1,2}$/.test(text)) throw new NoDate(`"${text}" is no month or day`);
  return text.padStart(2, '0');
}
