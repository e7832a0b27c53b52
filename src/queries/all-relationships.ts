import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { Catalogue } from '../model/catalogue.js';
import { ownProperties } from '../model/own-properties.js';
import type { RelationshipRecord } from './records.js';

const QUERY = readCypher('queries/all-relationships');

/**
 * Every relationship, one after the other as they arrive, in no order. What one has not is undefined: all are of one shape, but
 * those that have something of their type alone.
 */
export async function* allRelationships(
  database: ReleaseReader,
  catalogue: Catalogue,
): AsyncIterable<RelationshipRecord> {
  for await (const row of database.stream(QUERY, { properties: ownOfTypes(catalogue) })) {
    const { properties, ...record } = row;
    for (const name in record) record[name] ??= undefined;
    for (const [name, value] of (properties ?? []) as [string, unknown][]) record[name] = value;
    yield record as unknown as RelationshipRecord;
  }
}

function ownOfTypes(catalogue: Catalogue): Record<string, readonly string[]> {
  const own = [...catalogue.values()].map((type): [string, readonly string[]] => [
    type.name,
    ownProperties(type),
  ]);
  return Object.fromEntries(own.filter(([, names]) => names.length > 0));
}
