import { eraAdvice, eraExample } from '../../model/era-advice.js';
import { type Eras, erasOf } from '../../model/eras.js';
import { eventOf } from '../../model/moment.js';
import { didYouMean } from '../../model/nearest.js';
import { parseDate } from '../../model/parse-date.js';
import type { Relationship } from '../../model/relationship.js';
import { type DataSet, type Finding, finding, type Located } from '../data-set.js';
import type { Rule } from '../rule.js';

const OPEN = '..';

/** Every start, end, attestation and date is an EDTF date, by now if not as written, or an event that exists. */
export const readableMoments: Rule = {
  name: 'readable-moments',
  *check(data) {
    const events = eventIds(data);
    const eras = erasOf(data.calendars.values());
    for (const record of data.relationships) {
      for (const [field, moment] of momentsOf(record.value))
        yield* check(record, field, moment, { events, eras });
    }
    for (const record of data.entities) {
      const { date } = record.value;
      if (date !== undefined && !parseDate(date))
        yield finding(record, ['date'], `${noDate('date', date, eras)}.`);
      for (const [index, id] of (record.value.after ?? []).entries()) {
        if (!events.has(id))
          yield finding(record, ['after', index], `there is no event "${id}".${didYouMean(id, events)}`);
      }
    }
  },
};

function eventIds({ entities, malformed }: DataSet): Set<string> {
  return new Set([
    ...entities.filter(({ value }) => value.kind === 'Event').map(({ value }) => value.id),
    ...malformed,
  ]);
}

function momentsOf(relationship: Relationship): [field: (string | number)[], moment: string][] {
  const { start, end, attested } = relationship;
  return [
    ...(start === undefined || start === OPEN ? [] : [[['start'], start] as [string[], string]]),
    ...(end === undefined || end === OPEN ? [] : [[['end'], end] as [string[], string]]),
    ...attested.map((moment, index): [(string | number)[], string] => [['attested', index], moment]),
  ];
}

function* check(
  record: Located<Relationship>,
  field: (string | number)[],
  moment: string,
  { events, eras }: { events: ReadonlySet<string>; eras: Eras },
): Iterable<Finding> {
  const event = eventOf(moment);
  if (event === undefined && !parseDate(moment)) {
    const open = field[0] === 'attested' ? '' : ', or ".." for open';
    yield finding(record, field, `${noDate(field[0], moment, eras)}${open}.`);
  }
  if (event !== undefined && !events.has(event)) {
    yield finding(record, field, `${field[0]}: there is no event "${event}".${didYouMean(event, events)}`);
  }
}

function noDate(field: string | number | undefined, text: string, eras: Eras): string {
  return `${field} "${text}" is not a date.${eraAdvice(text, eras)} Expecting EDTF, e.g. "2401", "0298?", "1386~", "1816/1914", a year of a calendar, e.g. "${eraExample(eras)}", or event:<id of an event>`;
}
