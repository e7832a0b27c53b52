import { decimalYear } from './day-text.js';

/** An interval as Gephi reads it from a table, in years with a fraction; undefined where neither end is known. */
export function gephiInterval(from: number | undefined, until: number | undefined): string | undefined {
  const start = from === undefined ? undefined : decimalYear(from);
  const end = until === undefined ? undefined : decimalYear(until);
  if (start === undefined && end === undefined) return undefined;
  return `<[${start ?? '-Infinity'},${end ?? 'Infinity'}]>`;
}
