import { finding, type Located } from '../data-set.js';
import type { Rule } from '../rule.js';

/** An id names one thing, in all files together. */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  *check({ entities, relationships, sources, continuities, disputes }) {
    for (const records of [continuities, sources, entities, relationships, disputes]) {
      const first = new Map<string, Located<unknown>>();
      for (const record of records as readonly Located<{ id: string }>[]) {
        const { id } = record.value;
        const other = first.get(id);
        if (other) yield finding(record, ['id'], repeated(id, other));
        else first.set(id, record);
      }
    }
  },
};

function repeated(id: string, other: Located<unknown>): string {
  const { line } = other.source.position(other.path);
  return `the id "${id}" is taken by ${other.source.file}:${line}. Give one of them another id; two claims of one kind need an id each.`;
}
