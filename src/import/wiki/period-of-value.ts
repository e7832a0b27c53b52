import type { ClaimContext } from './claim-context.js';
import { itemsOf } from './items-of.js';
import type { DateReading } from './read-date.js';
import { type ReadPeriod, readPeriod } from './read-period.js';

/** How long it was, or how old: what often stands in brackets behind a date. */
const BRACKETS = /\s*\([^()]*\)$/;

/**
 * The period that the whole value of a field is, but for what stands in brackets behind it or below it. Undefined where it is none,
 * which is counted.
 */
export function periodOfValue(
  value: string,
  page: string,
  reading: DateReading,
  context: ClaimContext,
): ReadPeriod | undefined {
  const { counts } = context;
  const unknown = (template: string): void => counts.add('templateInValue', template, page);
  const texts = itemsOf(value, { ...context, commas: false, unknown }).map(({ text }) => text);
  const shown = texts.map((text) => text.replace(BRACKETS, '')).filter((text) => text !== '');
  const [first = '', ...others] = shown;
  const period = others.length === 0 ? readPeriod(first, reading) : undefined;
  if (!period) counts.add('date', texts.join('; '), page);
  return period;
}
