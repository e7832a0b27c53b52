import { eventOf } from '../../model/moment.js';
import type { Period } from '../../model/period.js';
import type { Relationship } from '../../model/relationship.js';
import { ALWAYS } from '../../model/stretch.js';
import { type DataSet, finding, type Located } from '../data-set.js';
import { periodOf } from '../period-of.js';
import { type Precedes, precedence } from '../precedence.js';
import type { Rule } from '../rule.js';
import { written } from '../written.js';

const FOUNDED = 'FOUNDED';
const MEMBER_OF = 'MEMBER_OF';

const FIELDS = ['start', 'attested', 'end'] as const;
type Field = (typeof FIELDS)[number];

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
      const { type, rank, object } = record.value;
      const founded = foundings.get(object) ?? [];
      if (type !== MEMBER_OF || rank === 'deprecated' || founded.length === 0) continue;
      if (founded.some((founding) => areDisputed(record.value, founding, data))) continue;
      const isBefore = (claim: Relationship): boolean =>
        founded.every((founding) => beganBefore(claim, periodOf(founding, data), data, precedes));
      const field = FIELDS.find((name) => isBefore(onlyWith(name, record.value)));
      if (field) yield finding(record, [field], messageOf(field, record));
    }
  },
};

/** What a claim says of its time, without the rest of that. */
function onlyWith(field: Field, { start, end, attested, ...claim }: Relationship): Relationship {
  return {
    ...claim,
    attested: field === 'attested' ? attested : [],
    ...(field === 'start' && start !== undefined && { start }),
    ...(field === 'end' && end !== undefined && { end }),
  };
}

function messageOf(field: Field, record: Located<Relationship>): string {
  const { object, start, end } = record.value;
  const what = {
    start: `began at "${written(record, ['start'], start)}",`,
    attested: 'is attested',
    end: `ended at "${written(record, ['end'], end)}",`,
  }[field];
  return `the membership ${what} before "${object}" was founded. Correct one of the two, or declare the two in \`disputes\`.`;
}

function areDisputed(one: Relationship, other: Relationship, { disputes }: DataSet): boolean {
  return disputes.some(
    ({ value }) => value.relationships.includes(one.id) && value.relationships.includes(other.id),
  );
}

function beganBefore(claim: Relationship, founding: Period, data: DataSet, precedes: Precedes): boolean {
  const { startMax, endMax, endEvent, attestedEvents } = periodOf(claim, data);
  if (startMax < founding.startMin || endMax <= founding.startMin) return true;
  // What began in 2400, or held at an event of 2400, did so before 2401; what held throughout 2401 may have begun with it.
  const events = claim.attested.filter((moment) => eventOf(moment) !== undefined);
  const untilEvents = periodOf({ ...claim, attested: events }, data).startMax;
  if (founding.startMin > ALWAYS && untilEvents <= founding.startMin) return true;
  const { startEvent } = founding;
  if (startEvent === undefined) return false;
  const endsFirst = endEvent !== undefined && (endEvent === startEvent || precedes(endEvent, startEvent));
  return endsFirst || attestedEvents.some((event) => precedes(event, startEvent));
}
