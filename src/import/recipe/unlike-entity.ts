import type { RawEntity } from '../../seed/raw-document.js';
import { shortened } from '../shortened.js';

/** What the first row that has an entity may say of it, and a later one otherwise. */
const FIELDS = ['kind', 'description', 'government', 'date'] as const;

/**
 * What a later row says of an entity that its first row, which made it, does not: a sentence for each field. A field that the later
 * row has empty says nothing.
 */
export function unlikeEntity(made: RawEntity, later: RawEntity): string[] {
  const { id } = made;
  const name =
    later.name === made.name ? [] : [`"${later.name}" for "${id}", which is "${made.name}" already`];
  const fields = FIELDS.filter((field) => later[field] !== undefined && later[field] !== made[field]);
  const others = fields.map((field) => {
    const already = made[field] === undefined ? 'has none' : `has ${quoted(made[field])} already`;
    return `the ${field} ${quoted(later[field])} for "${id}", which ${already}`;
  });
  const known = made.aliases ?? [];
  const aliases = (later.aliases ?? []).filter((alias) => !known.includes(alias));
  return [
    ...name,
    ...others,
    ...aliases.map((alias) => `the alias ${quoted(alias)} for "${id}", which was made without it`),
  ];
}

function quoted(value: string | number | undefined): string {
  return `"${shortened(String(value), 60)}"`;
}
