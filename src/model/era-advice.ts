import { toEraDate } from './era-date.js';
import type { Eras } from './eras.js';
import { didYouMean } from './nearest.js';

/** Of a text that is no date, what may be wrong with its eras, as a sentence with a space before it; nothing where none is named. */
export function eraAdvice(text: string, eras: Eras): string {
  const ends = text.split('/').filter((end) => !['', '..'].includes(end.trim()));
  const dates = ends.map(toEraDate).filter((date) => date !== undefined);
  for (const { label, year } of dates) {
    const era = eras.get(label.toLowerCase());
    if (!era)
      return didYouMean(
        label,
        [...eras.values()].map((known) => known.label),
      );
    if (year === 0 && !era.yearZero) return ` There is no year 0 ${era.label}.`;
  }
  return dates.length > 0 && dates.length < ends.length ? ' Each end of an interval names its era.' : '';
}

/** A date that names an era which is known, for messages: the first, which is a calendar's own where there is one. */
export function eraExample(eras: Eras): string {
  const [first] = eras.values();
  return `19 ${first?.label ?? ''}`;
}
