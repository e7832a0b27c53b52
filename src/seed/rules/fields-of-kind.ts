import { finding } from '../data-set.js';
import type { Rule } from '../rule.js';

const KIND_OF = { government: 'Faction', date: 'Event', after: 'Event' } as const;

/** A field that only one kind of entity has stands on no other. */
export const fieldsOfKind: Rule = {
  name: 'fields-of-kind',
  *check({ entities }) {
    for (const record of entities) {
      for (const [field, kind] of Object.entries(KIND_OF)) {
        if (!(field in record.value) || record.value.kind === kind) continue;
        yield finding(
          record,
          [field],
          `"${field}" is for the kind ${kind}, and this is of the kind ${record.value.kind}. Take the field away, or give it to an entity of that kind.`,
        );
      }
    }
  },
};
