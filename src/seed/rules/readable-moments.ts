import { dateAdvice } from '../../model/date-advice.js';
import { eraExample } from '../../model/era-advice.js';
import { type Eras, erasOf } from '../../model/eras.js';
import { eventOf } from '../../model/moment.js';
import { didYouMean } from '../../model/nearest.js';
import { parseDate } from '../../model/parse-date.js';
import type { Relationship } from '../../model/relationship.js';
import { type DataSet, type Finding, finding, type Located } from '../data-set.js';
import type { Rule } from '../rule.js';

const OPEN = '..';

type Field = readonly [name: string] | readonly [name: string, index: number];

/** What a moment may be. */
interface Known {
  readonly eras: Eras;
  readonly events: ReadonlySet<string>;
  /** Of what is too malformed to look at, it is not known whether it is an event. */
  readonly malformed: ReadonlySet<string>;
}

/** Every start, end, attestation and date is an EDTF date, by now if not as written, or an event that exists. */
export const readableMoments: Rule = {
  name: 'readable-moments',
  *check(data) {
    const known = knownIn(data);
    for (const record of data.relationships) {
      for (const [field, moment] of momentsOf(record.value)) {
        const event = eventOf(moment);
        if (event === undefined) yield* checkDate(record, field, moment, known);
        else yield* checkEvent(record, field, event, known);
      }
    }
    for (const record of data.entities) {
      const { date, after = [] } = record.value;
      if (date !== undefined) yield* checkDate(record, ['date'], date, known);
      for (const [index, id] of after.entries()) yield* checkEvent(record, ['after', index], id, known);
    }
  },
};

function knownIn({ entities, calendars, malformed }: DataSet): Known {
  const events = entities.filter(({ value }) => value.kind === 'Event').map(({ value }) => value.id);
  return {
    eras: erasOf(calendars.values()),
    events: new Set(events),
    malformed: malformed.entities,
  };
}

function momentsOf({ start, end, attested }: Relationship): [Field, string][] {
  return [
    ...(start === undefined || start === OPEN ? [] : [[['start'], start] as [Field, string]]),
    ...(end === undefined || end === OPEN ? [] : [[['end'], end] as [Field, string]]),
    ...attested.map((moment, index): [Field, string] => [['attested', index], moment]),
  ];
}

function* checkDate(
  record: Located<unknown>,
  field: Field,
  text: string,
  { eras }: Known,
): Iterable<Finding> {
  if (parseDate(text)) return;
  const [name] = field;
  const year = `a year of a calendar, e.g. "${eraExample(eras)}"`;
  const more = name === 'date' ? `or ${year}` : `${year}, or event:<id of an event>`;
  const open = name === 'start' || name === 'end' ? ', or ".." for open' : '';
  const expected = `EDTF, e.g. "2401", "0298?", "1386~", "1816/1914", ${more}${open}`;
  yield finding(
    record,
    field,
    `${name} "${text}" is not a date.${dateAdvice(text, eras)} Expecting ${expected}.`,
  );
}

function* checkEvent(
  record: Located<unknown>,
  field: Field,
  id: string,
  { events, malformed }: Known,
): Iterable<Finding> {
  if (events.has(id) || malformed.has(id)) return;
  const what = field[0] === 'after' ? '' : `${field[0]}: `;
  yield finding(record, field, `${what}there is no event "${id}".${didYouMean(id, events)}`);
}
