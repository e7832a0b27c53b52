import { type CsvValue, csvLine } from './csv-line.js';
import { standIns } from './stand-ins.js';

/** What a spreadsheet takes for the beginning of a formula, also behind white space. */
const FORMULA = /^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/;

/**
 * A line of CSV for programs with cells: what one would run as a formula has an apostrophe before it, which they show as a text.
 * Numbers stay numbers, also below zero; a character that they cannot show has a sign that stands for it.
 */
export function spreadsheetLine(values: readonly CsvValue[]): string {
  return csvLine(values.map((value) => (typeof value === 'string' ? harmless(value) : value)));
}

function harmless(text: string): string {
  const shown = standIns(text);
  return FORMULA.test(shown) ? `'${shown}` : shown;
}
