import { didYouMean } from '../../model/nearest.js';
import { finding } from '../data-set.js';
import type { Rule } from '../rule.js';

const NO_SOURCE = 'the file is of several sources, and this names none. Write { at, kind, source }.';

/** Whatever is referred to exists: the ends of a relationship, the sources of citations, the relationships of a dispute. */
export const knownIds: Rule = {
  name: 'known-ids',
  *check({ entities, relationships, sources, citations, disputes, malformed }) {
    const idsOf = <T extends { id: string }>(records: readonly { value: T }[]): string[] =>
      records.map(({ value }) => value.id);
    const entityIds = new Set([...idsOf(entities), ...malformed.entities]);
    const sourceIds = new Set(idsOf(sources));
    const relationshipIds = new Set([...idsOf(relationships), ...malformed.relationships]);
    const unknown = (what: string, id: string, ids: Set<string>): string =>
      `there is no ${what} "${id}".${didYouMean(id, ids) || ` Add it, or correct the id.`}`;

    for (const record of relationships) {
      for (const end of ['subject', 'object'] as const) {
        const id = record.value[end];
        if (!entityIds.has(id)) yield finding(record, [end], unknown('entity', id, entityIds));
      }
    }
    for (const record of citations) {
      const { source } = record.value;
      if (source === '') yield finding(record, [], NO_SOURCE);
      else if (!sourceIds.has(source)) yield finding(record, [], unknown('source', source, sourceIds));
    }
    for (const record of disputes) {
      for (const [index, id] of record.value.relationships.entries()) {
        if (!relationshipIds.has(id))
          yield finding(record, ['relationships', index], unknown('relationship', id, relationshipIds));
      }
    }
  },
};
