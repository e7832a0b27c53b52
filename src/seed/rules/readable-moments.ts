import { eventOf } from '../../model/moment.js';
import { didYouMean } from '../../model/nearest.js';
import { parseDate } from '../../model/parse-date.js';
import type { Relationship } from '../../model/relationship.js';
import { type DataSet, type Finding, finding, type Located } from '../data-set.js';
import type { Rule } from '../rule.js';

const OPEN = '..';
const EXPECTED = 'Expecting EDTF, e.g. "2401", "0298?", "1386~", "1816/1914", or event:<id of an event>';

/** Every start, end, attestation and date is an EDTF date or an event that exists. */
export const readableMoments: Rule = {
  name: 'readable-moments',
  *check(data) {
    const events = eventIds(data);
    for (const record of data.relationships) {
      for (const [field, moment] of momentsOf(record.value)) yield* check(record, field, moment, events);
    }
    for (const record of data.entities) {
      const { date } = record.value;
      if (date !== undefined && !parseDate(date))
        yield finding(record, ['date'], `date "${date}" is not a date. ${EXPECTED}.`);
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
  events: Set<string>,
): Iterable<Finding> {
  const event = eventOf(moment);
  if (event === undefined && !parseDate(moment)) {
    yield finding(
      record,
      field,
      `${field[0]} "${moment}" is not a date. ${EXPECTED}${field[0] === 'attested' ? '' : ', or ".." for open'}.`,
    );
  }
  if (event !== undefined && !events.has(event)) {
    yield finding(record, field, `${field[0]}: there is no event "${event}".${didYouMean(event, events)}`);
  }
}
