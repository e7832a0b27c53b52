import { dateAdvice } from '../../model/date-advice.js';
import type { Eras } from '../../model/eras.js';
import { parseDate } from '../../model/parse-date.js';
import type { Stretch } from '../../model/stretch.js';
import { toEdtf } from '../../model/to-edtf.js';
import { cellOf, fill, meets, type Values } from './fill.js';
import type { DateParts, DateRecipe } from './recipe.js';

/** Thrown where the cells of a date are none. */
export class NoDate extends Error {}

/** What a date is read by: the eras that it may name, and who is told of what is not taken. */
export interface DateContext {
  readonly eras: Eras;
  readonly onLoss: (reason: string) => void;
}

/**
 * The date that a row has, in EDTF or, as it is written there, with its era; undefined where it is not known. Throws NoDate on cells
 * that are no date.
 */
export function dateOf(recipe: DateRecipe, values: Values, context: DateContext): string | undefined {
  const { eras } = context;
  const text = typeof recipe === 'string' ? fill(recipe, values)?.trim() : fromParts(recipe, values, context);
  if (text !== undefined && text !== '..' && !text.startsWith('event:') && !stretchOf(text, eras))
    throw new NoDate(`"${text}" is no date${dateAdvice(text, eras).replace(/^ /, '. ').replace(/\.$/, '')}`);
  return text;
}

/** When a date lies that may name its era; undefined for what is none. */
export function stretchOf(date: string, eras: Eras): Stretch | undefined {
  return parseDate(toEdtf(date, eras));
}

function fromParts(
  { year, month, day, era, blank, before, after }: DateParts,
  values: Values,
  { eras, onLoss }: DateContext,
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
  if (!/^-?\d+$/.test(written)) throw new NoDate(`"${written}" is no year${wayOut(written, year, eras)}`);
  const label = era === undefined ? '' : cellOf(era, values);
  const parts = [
    label === '' ? toYear(written) : written,
    toTwoDigits(month, values),
    toTwoDigits(day, values),
  ];
  const known = parts.indexOf(undefined);
  const date = `${(known === -1 ? parts : parts.slice(0, known)).join('-')} ${label}`.trim();
  if (before && meets(before, values)) return `../${date}`;
  if (after && meets(after, values)) return `${date}/..`;
  return date;
}

function isFilled(column: string, values: Values): boolean {
  return cellOf(column, values) !== '';
}

/** What to write in the recipe, where the cell of a year has a whole date. */
function wayOut(text: string, column: string, eras: Eras): string {
  if (!stretchOf(text, eras)) return '';
  return `, but it is a date: write the template "{${column}}" in place of { year: ${column} }`;
}

/** EDTF has years of four digits at least, and a letter before longer ones. */
function toYear(text: string): string {
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
