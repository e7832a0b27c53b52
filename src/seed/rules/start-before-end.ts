import { eventOf } from '../../model/moment.js';
import { parseDate } from '../../model/parse-date.js';
import type { Period } from '../../model/period.js';
import type { Relationship } from '../../model/relationship.js';
import type { DataSet, Located } from '../data-set.js';
import { type Finding, finding } from '../data-set.js';
import { periodOf } from '../period-of.js';
import { type Precedes, precedence } from '../precedence.js';
import type { Rule } from '../rule.js';
import { written } from '../written.js';

/** A relationship ends after it starts, and is attested in between. */
export const startBeforeEnd: Rule = {
  name: 'start-before-end',
  *check(data) {
    const precedes = precedence(data);
    for (const record of data.relationships) {
      const period = periodOf(record.value, data);
      if (endsFirst(period, precedes)) {
        const { start, end } = record.value;
        yield finding(
          record,
          ['end'],
          `it ends at "${written(record, ['end'], end)}" and starts at "${written(record, ['start'], start)}", which is not before. Expecting an end after the start.`,
        );
      } else {
        yield* attestedOutside(record, period, data, precedes);
      }
    }
  },
};

function endsFirst({ startMin, endMax, startEvent, endEvent }: Period, precedes: Precedes): boolean {
  if (startMin >= endMax) return true;
  return !!startEvent && !!endEvent && (startEvent === endEvent || precedes(endEvent, startEvent));
}

function* attestedOutside(
  record: Located<Relationship>,
  { startMin, endMax, startEvent, endEvent }: Period,
  { order }: DataSet,
  precedes: Precedes,
): Iterable<Finding> {
  for (const [index, moment] of record.value.attested.entries()) {
    const event = eventOf(moment);
    const stretch = event === undefined ? parseDate(moment) : order.stretches.get(event);
    if (!stretch) continue;
    const early = stretch.until <= startMin || (!!event && !!startEvent && precedes(event, startEvent));
    const late =
      stretch.from >= endMax || (!!event && !!endEvent && (event === endEvent || precedes(endEvent, event)));
    if (!early && !late) continue;
    const { start, end } = record.value;
    const what = early
      ? `before its start "${written(record, ['start'], start)}"`
      : `which is not before its end "${written(record, ['end'], end)}"`;
    yield finding(
      record,
      ['attested', index],
      `it is attested at "${written(record, ['attested', index], moment)}", ${what}. Correct one of the two.`,
    );
  }
}
