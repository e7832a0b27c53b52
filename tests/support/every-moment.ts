import type { AskedMoment } from '../../src/model/holds.js';
import { parseDate } from '../../src/model/parse-date.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { precedence } from '../../src/seed/precedence.js';
import { askedEvent } from './asked-event.js';

/** Every moment that the data names, and some that it does not, as a question and as what is known of it. */
export function everyMoment(data: DataSet): [asOf: string, moment: AskedMoment][] {
  const precedes = precedence(data);
  const events = data.entities.filter(({ value }) => value.kind === 'Event').map(({ value }) => value.id);
  const dates = [
    '2400',
    '2401',
    '2404',
    '2406',
    '2409-12',
    '2410',
    '2410-06-15',
    '2411',
    '..2300',
    '2300/2500',
  ];
  const none = { event: undefined, past: new Set<string>(), future: new Set<string>() };
  return [
    ...events.map((id): [string, AskedMoment] => [`event:${id}`, askedEvent(id, events, data, precedes)]),
    ...dates.flatMap((date): [string, AskedMoment][] => {
      const stretch = parseDate(date);
      return stretch ? [[date, { ...stretch, ...none }]] : [];
    }),
  ];
}
