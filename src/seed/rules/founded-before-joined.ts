import { eventOf } from '../../model/moment.js';
import type { Period } from '../../model/period.js';
import type { Relationship } from '../../model/relationship.js';
import { ALWAYS } from '../../model/stretch.js';
import { type DataSet, finding, type Located } from '../data-set.js';
import { periodOf } from '../period-of.js';
import { type Precedes, precedence } from '../precedence.js';
import type { Rule } from '../rule.js';

const FOUNDED = 'FOUNDED';
const MEMBER_OF = 'MEMBER_OF';

/** Nobody is a member of a faction before it exists, by any claim of its founding that is not in a declared dispute with it. */
export const foundedBeforeJoined: Rule = {
  name: 'founded-before-joined',
  *check(data) {
    const precedes = precedence(data);
    const foundings = new Map<string, Relationship[]>();
    for (const { value } of data.relationships) {
      if (value.type !== FOUNDED || value.rank === 'deprecated') continue;
      foundings.set(value.object, [...(foundings.get(value.object) ?? []), value]);
    }
    for (const record of data.relationships) {
      const { type, rank, object, start } = record.value;
      const founded = foundings.get(object) ?? [];
      if (type !== MEMBER_OF || rank === 'deprecated' || founded.length === 0) continue;
      if (founded.some((founding) => areDisputed(record.value, founding, data))) continue;
      const isBefore = (claim: Relationship): boolean =>
        founded.every((founding) => beganBefore(claim, periodOf(founding, data), data, precedes));
      if (!isBefore(record.value)) continue;
      yield isBefore({ ...record.value, attested: [] })
        ? late(record, 'start', `began at "${start}",`)
        : late(record, 'attested', 'is attested');
    }
  },
};

function late(record: Located<Relationship>, field: 'start' | 'attested', what: string) {
  const message = `the membership ${what} before "${record.value.object}" was founded. Correct one of the two, or declare the two in \`disputes\`.`;
  return finding(record, [field], message);
}

function areDisputed(one: Relationship, other: Relationship, { disputes }: DataSet): boolean {
  return disputes.some(
    ({ value }) => value.relationships.includes(one.id) && value.relationships.includes(other.id),
  );
}

function beganBefore(claim: Relationship, founding: Period, data: DataSet, precedes: Precedes): boolean {
  const { startMax, attestedEvents } = periodOf(claim, data);
  if (startMax < founding.startMin) return true;
  // What began in 2400, or held at an event of 2400, did so before 2401; what held throughout 2401 may have begun with it.
  const events = claim.attested.filter((moment) => eventOf(moment) !== undefined);
  const untilEvents = periodOf({ ...claim, attested: events }, data).startMax;
  if (founding.startMin > ALWAYS && untilEvents <= founding.startMin) return true;
  const { startEvent } = founding;
  return startEvent !== undefined && attestedEvents.some((event) => precedes(event, startEvent));
}
