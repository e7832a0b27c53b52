import { COMMON_CALENDAR } from '../../model/calendar.js';
import type { Continuity } from '../../model/continuity.js';
import { type Era, halvesOf } from '../../model/eras.js';
import { finding, type Located } from '../data-set.js';
import type { Rule } from '../rule.js';

/** The label of an era means one thing in all continuities together: a date that is asked for does not say of which it is. */
export const calendars: Rule = {
  name: 'calendars',
  *check({ continuities }) {
    const known = new Map<string, { era: Era; where: string }>();
    for (const record of withoutCalendarFirst(continuities)) {
      const eras = halvesOf(record.value.calendar ?? COMMON_CALENDAR);
      const [before, after] = eras.map(({ label }) => label.toLowerCase());
      if (before === after) {
        const message = `"${eras[0].label}" is the label of the years before and of those after. Give one of them another.`;
        yield finding(record, ['calendar', 'after'], message);
        continue;
      }
      for (const era of eras) {
        const key = era.label.toLowerCase();
        const first = known.get(key);
        if (!first) known.set(key, { era, where: placeOf(record) });
        else if (meaning(era) !== meaning(first.era)) {
          const message = `"${era.label}" means ${meaning(era)}, and ${first.where} ${meaning(first.era)}. Let both mean the same, or use another label.`;
          yield finding(record, ['calendar', era.side], message);
        }
      }
    }
  },
};

/** What has no calendar is shown in the common one, which the others must leave alone then. */
function withoutCalendarFirst(continuities: readonly Located<Continuity>[]): Located<Continuity>[] {
  const isCounted = ({ value }: Located<Continuity>): number => (value.calendar ? 1 : 0);
  return [...continuities].sort((a, b) => isCounted(a) - isCounted(b));
}

function placeOf({ value, source }: Located<Continuity>): string {
  if (!value.calendar) return `in "${value.id}", which has no calendar,`;
  return `in ${source.file}:${source.position(['calendar']).line}`;
}

function meaning({ side, yearZero }: Era): string {
  return `years ${side}, ${yearZero ? 'with' : 'without'} a year 0`;
}
