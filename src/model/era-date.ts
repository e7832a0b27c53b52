/** A date that names its era, in its parts: `19-05 BBY~` is the year 19, `-05~`, and "BBY". */
export interface EraDate {
  readonly year: number;
  /** What follows the year: month, day, signs of doubt. Whether it makes a date is another's to say. */
  readonly rest: string;
  readonly label: string;
}

const YEAR_FIRST = /^(\d+)([~?%-]\S*)? (\p{L}[\p{L}. ]*?)([~?%]?)$/u;
const LABEL_FIRST = /^(\p{L}(?:[\p{L}. ]*[\p{L}.])?) (\d+)([~?%-]\S*)?$/u;

/** The parts of `19 BBY` or `BBY 19`, whether or not there is such an era; undefined for a text of another form. */
export function toEraDate(text: string): EraDate | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const [, year, rest = '', label, doubt = ''] = plain.match(YEAR_FIRST) ?? [];
  if (label !== undefined) return { year: Number(year), rest: rest + doubt, label };
  const [, first, count, more = ''] = plain.match(LABEL_FIRST) ?? [];
  return first === undefined ? undefined : { year: Number(count), rest: more, label: first };
}
