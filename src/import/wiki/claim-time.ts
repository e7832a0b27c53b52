import type { Claim } from './claim.js';
import type { ClaimContext, ClaimField } from './claim-context.js';
import { periodOfValue } from './period-of-value.js';
import type { ReadPeriod } from './read-period.js';

export type ClaimTime = Pick<Claim, 'start' | 'end' | 'attested' | 'datedBy'>;

/**
 * When a claim held: what stands with the item, else what the field says that the mapping names for it. What cannot be told, such as
 * one date of something that lasts, is counted.
 */
export function claimTime(
  own: ReadPeriod | undefined,
  occurrence: boolean,
  field: ClaimField,
  context: ClaimContext,
): ClaimTime {
  if (own) return timeOf(own, occurrence, field, context) ?? {};
  const dates = field.rule.mapping.dates?.replaceAll('{n}', field.rule.number);
  const value = dates === undefined ? undefined : field.box.fields[dates];
  if (dates === undefined || value === undefined) return {};
  const period = periodOfValue(value, field.page.title, field.reading, context);
  const time = period && timeOf(period, occurrence, field, context);
  return time ? { ...time, datedBy: field.at(dates) } : {};
}

function timeOf(
  { date, start, end }: ReadPeriod,
  occurrence: boolean,
  { rule, label, page }: ClaimField,
  { counts }: ClaimContext,
): ClaimTime | undefined {
  const meaning = occurrence ? 'start' : rule.mapping.date;
  if (date !== undefined && meaning === 'attested') return { attested: [date] };
  if (date !== undefined && meaning !== undefined) return { [meaning]: date };
  if (date === undefined && !occurrence)
    return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
  const why = occurrence ? 'a period of what happens once' : 'one date of what lasts; "date" says which';
  counts.add('date', `${label}: ${why}`, `${page.title}: ${date ?? `${start ?? ''}/${end ?? ''}`}`);
  return undefined;
}
