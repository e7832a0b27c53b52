import { parseDate } from '../../model/parse-date.js';
import { finding } from '../data-set.js';
import type { Rule } from '../rule.js';
import { written } from '../written.js';

/** No event is dated before one that it comes after, or before one that that one comes after. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  *check({ entities, order }) {
    for (const record of entities) {
      const { date, after = [] } = record.value;
      const stretch = date === undefined ? undefined : parseDate(date);
      if (!stretch) continue;
      for (const [index, before] of after.entries()) {
        const earliest = order.stretches.get(before)?.from;
        if (earliest === undefined || earliest < stretch.until) continue;
        const message = `it is dated "${written(record, ['date'], date)}" and comes after "${before}", which by its date, or by what it comes after, was later. Correct a date, or the order.`;
        yield finding(record, ['after', index], message);
      }
    }
  },
};
