import { continuityOf } from '../../model/continuity.js';
import { finding } from '../data-set.js';
import type { Rule } from '../rule.js';

const ACROSS = 'COUNTERPART_OF';

/** A relationship joins two things of one continuity; only a counterpart is of another. Nothing is related to itself. */
export const relationshipEnds: Rule = {
  name: 'relationship-ends',
  *check({ relationships }) {
    for (const record of relationships) {
      const { subject, object, type } = record.value;
      if (subject === object) {
        yield finding(
          record,
          ['object'],
          `"${object}" is subject and object at once. Expecting two entities.`,
        );
        continue;
      }
      const across = continuityOf(subject) !== continuityOf(object);
      if (across && type !== ACROSS) {
        const message = `${type} joins "${subject}" to another continuity's "${object}". Add the ${continuityOf(subject)} entity, and a ${ACROSS} between the two.`;
        yield finding(record, ['object'], message);
      }
      if (!across && type === ACROSS) {
        yield finding(
          record,
          ['object'],
          `${ACROSS} joins two entities of one continuity. Make them one entity with aliases.`,
        );
      }
    }
  },
};
