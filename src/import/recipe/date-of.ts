import { parseDate } from '../../model/parse-date.js';
import { cellOf, fill, meets, type Values } from './fill.js';
import type { DateParts, DateRecipe } from './recipe.js';

/** Thrown where the cells of a date are none. */
export class NoDate extends Error {}

/**
 * The date that a row has, in EDTF; undefined where it is not known. Tells what of it is not taken. Throws NoDate on cells that are
 * no date.
 */
export function dateOf(
  recipe: DateRecipe,
  values: Values,
  onLoss: (reason: string) => void,
): string | undefined {
  const text = typeof recipe === 'string' ? fill(recipe, values) : fromParts(recipe, values, onLoss);
  if (text !== undefined && text !== '..' && !text.startsWith('event:') && !parseDate(text))
    throw new NoDate(`"${text}" is no date`);
  return text;
}

function fromParts(
  { year, month, day, blank, before, after }: DateParts,
  values: Values,
  onLoss: (reason: string) => void,
): string | undefined {
  const written = cellOf(year, values);
  const part = month !== undefined && isFilled(month, values) ? 'month' : 'day';
  const column = part === 'month' ? month : day;
  const isLost = column !== undefined && isFilled(column, values);
  if (written === '') {
    if (isLost)
      onLoss(`a ${part} in "${column}" and no year in "${year}", so the date is taken for an empty one`);
    return blank;
  }
  if (isLost && part === 'day')
    onLoss(`a day in "${day}" and no month in "${month}", so the date is the year alone`);
  const parts = [toYear(written), toTwoDigits(month, values), toTwoDigits(day, values)];
  const known = parts.indexOf(undefined);
  const date = (known === -1 ? parts : parts.slice(0, known)).join('-');
  if (before && meets(before, values)) return `../${date}`;
  if (after && meets(after, values)) return `${date}/..`;
  return date;
}

function isFilled(column: string, values: Values): boolean {
  return cellOf(column, values) !== '';
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
