import type { BoxedPage } from './box.js';
import type { ClaimContext } from './claim-context.js';
import { itemsOf } from './items-of.js';
import { readPeriod } from './read-period.js';

/** When an event happened, by the field that the mapping names for it; counted where that is no date. */
export function eventDate(page: BoxedPage, context: ClaimContext): string | undefined {
  const { rules, counts } = context;
  for (const box of page.boxes) {
    const field = rules.boxNamed(box.template)?.mapping.date;
    const value = field === undefined ? undefined : box.fields[field];
    if (value === undefined) continue;
    const unknown = (template: string): void => counts.add('templateInValue', template, page.title);
    const text = itemsOf(value, { ...context, commas: false, unknown })
      .map((item) => item.text)
      .join('; ');
    const eras = rules.eras(page.continuity);
    const period = readPeriod(text, { eras, plainYears: rules.hasPlainYears(page.continuity) });
    if (period?.date !== undefined) return period.date;
    if (period?.start !== undefined && period.end !== undefined) return `${period.start}/${period.end}`;
    counts.add('date', text, page.title);
  }
  return undefined;
}
