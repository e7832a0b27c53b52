import { yearText } from '../../src/model/year-text.js';
import type { Random } from './seeded-random.js';

/** How a year near the one that is given is written: as a date of some precision and doubt, or as what is not quite one. */
type Form = (year: number, random: Random) => string | number;

const FORMS: readonly Form[] = [
  yearText,
  yearText,
  (year) => year,
  (year, random) => `${yearText(year)}${random.pick(['~', '?', '%'])}`,
  month,
  (year, random) => `${month(year, random)}${random.pick(['~', '?', '%'])}`,
  day,
  day,
  (year, random) => `${day(year, random)}${random.pick(['~', '?', '%'])}`,
  (year) => (Math.abs(year) > 9999 ? yearText(year) : `${fourDigits(year).slice(0, -2)}XX`),
  (year) => (Math.abs(year) > 9999 ? yearText(year) : `${fourDigits(year).slice(0, -1)}X`),
  (year, random) => `${yearText(year)}/${yearText(year + random.below(4))}`,
  (year, random) => `${month(year, random)}/${day(year + 1, random)}`,
  (year, random) => `${random.pick(['..', ''])}/${day(year, random)}`,
  (year, random) => `${yearText(year)}/${random.pick(['..', ''])}`,
  (year, random) => `[${yearText(year)},${month(year + 2, random)}]`,
  (year) => `{${yearText(year)}..${yearText(year + 3)}}`,
  (year) => `[..${yearText(year)}]`,
  (year, random) => `Y${year * 10}${random.pick(['', '~', 'E1'])}`,
  (year) => (year > 0 ? `${year} CE` : `${1 - year} BCE`),
  (year, random) => `${Math.abs(year)}${random.pick(['', '~', '?'])} ${random.pick(['BSL', 'ASL'])}`,
  (year) => `${yearText(year)}-2${Math.abs(year % 4) + 1}`,
];

/**
 * A date in some year near this one, as an editor might write it: years of few digits, of many and before the first, months, days,
 * masked, doubted, of an era, intervals with open ends, sets. Some of them are no dates, as the 30th of February.
 */
export function awkwardDate(year: number, random: Random): string | number {
  return random.pick(FORMS)(year + random.below(5) - 2, random);
}

function month(year: number, random: Random): string {
  return `${yearText(year)}-${twoDigits(1 + random.below(12))}`;
}

function day(year: number, random: Random): string {
  return `${month(year, random)}-${twoDigits(1 + random.below(30))}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function fourDigits(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
