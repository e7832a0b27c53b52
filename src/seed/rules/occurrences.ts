import { finding } from '../data-set.js';
import type { Rule } from '../rule.js';

/** An occurrence happens once: it has a start and no end. */
export const occurrences: Rule = {
  name: 'occurrences',
  *check({ relationships, catalogue }) {
    for (const record of relationships) {
      const { type, end } = record.value;
      if (end === undefined || !catalogue.get(type)?.occurrence) continue;
      yield finding(
        record,
        ['end'],
        `${type} is an occurrence and has no end: from its start on it is a fact that it happened. Take "end" away.`,
      );
    }
  },
};
