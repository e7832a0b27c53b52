import { finding } from '../data-set.js';
import type { Rule } from '../rule.js';

/** No event comes after itself, however long the way round. */
export const orderCycles: Rule = {
  name: 'order-cycles',
  *check({ order, entities }) {
    const records = new Map(entities.map((record) => [record.value.id, record]));
    for (const cycle of order.cycles) {
      const [first = ''] = cycle;
      const record = records.get(first);
      if (!record) continue;
      const way = [...cycle.slice(1), first].map((id) => `"${id}"`).join(', which comes after ');
      yield finding(
        record,
        ['after'],
        `it comes after ${way}, and so after itself. Take one of these out of "after".`,
      );
    }
  },
};
