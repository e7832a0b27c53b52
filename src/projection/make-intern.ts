import type { RelationshipRecord } from '../queries/records.js';

/** What many relationships have in common: texts, and short lists of texts or numbers. */
const SHARED: readonly string[] = [
  'type',
  'rank',
  'start',
  'end',
  'startEvent',
  'endEvent',
  'office',
  'role',
  'side',
  'outcome',
  'attested',
  'attestedEvents',
  'citations',
  'disputedBy',
  'place',
  'endPlace',
];

/**
 * Makes records share what is equal in them: a million relationships have a few thousand dates and citations. What types have of
 * their own is shared too, under its `names`.
 */
export function makeIntern(
  names: readonly string[] = [],
): (record: RelationshipRecord) => RelationshipRecord {
  const all = [...new Set([...SHARED, ...names])];
  const texts = new Map<string, unknown>();
  const lists = new Map<string, unknown>();
  return (record) => {
    const shared: Record<string, unknown> = record as unknown as Record<string, unknown>;
    for (const name of all) {
      const value = shared[name];
      const isText = typeof value === 'string';
      if (!isText && typeof value !== 'object') continue;
      // NOTE: apart from each other, as a text may read like a list.
      const known = isText ? texts : lists;
      const key = isText ? value : JSON.stringify(value);
      const same = known.get(key);
      if (same === undefined) known.set(key, value);
      else shared[name] = same;
    }
    return record;
  };
}
