import type { Database } from '../database/connect.js';
import { databaseUnreachable } from '../errors.js';
import type { Catalogue } from '../model/catalogue.js';
import { allCitations } from '../queries/all-citations.js';
import { allContinuities } from '../queries/all-continuities.js';
import { allEntities } from '../queries/all-entities.js';
import { allRelationships } from '../queries/all-relationships.js';
import { disputes } from '../queries/disputes.js';
import type { EntityRecord, RelationshipRecord } from '../queries/records.js';
import { release } from '../queries/release.js';
import { buildAdjacency, buildOutgoing } from './build-adjacency.js';
import { buildColumns } from './build-columns.js';
import { buildEvents } from './build-events.js';
import { makeIntern } from './make-intern.js';
import type { Projection } from './projection.js';

const ATTEMPTS = 3;
const ALL = { after: '', limit: 1_000_000 };

/**
 * Reads the release that the database holds into memory. Where another one is loaded meanwhile it begins again; fails with
 * DATABASE_UNREACHABLE where there is no release, or never one for long enough.
 */
export async function buildProjection(database: Database, catalogue: Catalogue): Promise<Projection> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await release(database);
    if (!before) break;
    const projection = await read(database, catalogue, before.digest);
    const after = await release(database);
    if (after?.digest === before.digest) return projection;
  }
  throw databaseUnreachable('The database holds no release that stays.', {
    hint: 'Seed it, and start again.',
  });
}

async function read(database: Database, catalogue: Catalogue, digest: string): Promise<Projection> {
  const entities = (await collect(allEntities(database))).sort(byId);
  const placeOfEntity = places(entities);
  const relationships = await readRelationships(database, entities, placeOfEntity);
  const types = [...new Set([...catalogue.keys(), ...relationships.map(({ type }) => type)])];
  const events = buildEvents(entities);
  const ofType = new Map(types.map((type, place) => [type, place]));
  const columns = buildColumns(relationships, { ofEntity: placeOfEntity, ofEvent: events.placeOf, ofType });
  return {
    release: digest,
    entities,
    placeOfEntity,
    relationships,
    placeOfRelationship: places(relationships),
    columns,
    adjacency: buildAdjacency(entities, columns, types.length),
    outgoing: buildOutgoing(entities.length, columns),
    events,
    types,
    citations: new Map((await collect(allCitations(database))).map((citation) => [citation.id, citation])),
    continuities: new Map((await collect(allContinuities(database))).map((found) => [found.id, found])),
    disputes: await disputes(database, null, ALL),
  };
}

/** By id. Texts and lists that many have are kept once; those whose ends are not there belong to a release that is gone. */
async function readRelationships(
  database: Database,
  entities: readonly EntityRecord[],
  placeOfEntity: ReadonlyMap<string, number>,
): Promise<RelationshipRecord[]> {
  const intern = makeIntern();
  const relationships: RelationshipRecord[] = [];
  for await (const record of allRelationships(database)) {
    const subject = entities[placeOfEntity.get(record.subject) ?? -1];
    const object = entities[placeOfEntity.get(record.object) ?? -1];
    if (subject && object) relationships.push(intern({ ...record, subject: subject.id, object: object.id }));
  }
  return relationships.sort(byId);
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

function places(records: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(records.map(({ id }, place) => [id, place]));
}
