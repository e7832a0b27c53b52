import { finding } from '../data-set.js';
import type { Rule } from '../rule.js';

/** A given id begins with the subject's: that is how a relationship is found by its id without an index per type. */
export const relationshipIds: Rule = {
  name: 'relationship-ids',
  *check({ relationships }) {
    for (const record of relationships) {
      const { id, subject } = record.value;
      if (id.startsWith(`${subject}.`)) continue;
      yield finding(
        record,
        ['id'],
        `the id does not begin with its subject's. Expecting "${subject}.…", or no id at all.`,
      );
    }
  },
};
