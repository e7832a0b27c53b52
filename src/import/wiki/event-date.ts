import type { BoxedPage } from './box.js';
import type { ClaimContext } from './claim-context.js';
import { periodOfValue } from './period-of-value.js';

/** When an event happened, by the field that the mapping names for it; counted where that is no date. */
export function eventDate(page: BoxedPage, context: ClaimContext): string | undefined {
  const { rules, counts } = context;
  const reading = { eras: rules.eras(page.continuity), plainYears: rules.hasPlainYears(page.continuity) };
  for (const box of page.boxes) {
    const field = rules.boxNamed(box.template)?.mapping.date;
    const value = field === undefined ? undefined : box.fields[field];
    const period = value === undefined ? undefined : periodOfValue(value, page.title, reading, context);
    if (!period) continue;
    if (period.date !== undefined) return period.date;
    if (period.start !== undefined && period.end !== undefined && period.end !== '..')
      return `${period.start}/${period.end}`;
    counts.add('date', `${box.template}: an event has a beginning and an end`, page.title);
  }
  return undefined;
}
