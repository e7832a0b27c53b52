import { setImmediate as nextTurn } from 'node:timers/promises';
import { atRelease, type ReleaseReader } from '../database/at-release.js';
import type { Database } from '../database/connect.js';
import { databaseUnreachable } from '../errors.js';
import type { Catalogue } from '../model/catalogue.js';
import { ownProperties } from '../model/own-properties.js';
import { isSameLoad, type Load } from '../model/release.js';
import { allCitations } from '../queries/all-citations.js';
import { allContinuities } from '../queries/all-continuities.js';
import { allEntities } from '../queries/all-entities.js';
import { allRelationships } from '../queries/all-relationships.js';
import { disputes } from '../queries/disputes.js';
import type { EntityRecord, RelationshipRecord } from '../queries/records.js';
import { release } from '../queries/release.js';
import { vocabulary } from '../queries/vocabulary.js';
import { buildAdjacency, buildOutgoing } from './build-adjacency.js';
import { buildColumns } from './build-columns.js';
import { buildEvents } from './build-events.js';
import { inTurns } from './in-turns.js';
import { makeIntern } from './make-intern.js';
import type { Projection } from './projection.js';

const ATTEMPTS = 3;
const ALL = { after: '', limit: 1_000_000 };

/**
 * Reads the release that the database holds into memory. Where another one is loaded meanwhile it begins again; fails with
 * DATABASE_UNREACHABLE where there is no release, or never one for long enough.
 */
export async function buildProjection(database: Database): Promise<Projection> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await release(database);
    if (!before) break;
    const projection = await read(atRelease(database, before.digest), before);
    if (isSameLoad(await release(database), before)) return projection;
  }
  throw databaseUnreachable('The database holds no release that stays.', {
    hint: 'Seed it, and start again.',
  });
}

/** NOTE: of a million relationships each step takes up to seconds; between and within them requests have their turn. */
async function read(database: ReleaseReader, load: Load): Promise<Projection> {
  const words = await vocabulary(database);
  const entities = (await collect(allEntities(database))).sort(byId);
  const placeOfEntity = await places(entities);
  const relationships = await readRelationships(database, words.catalogue, entities, placeOfEntity);
  const types = typesOf(words.catalogue, relationships);
  const events = buildEvents(entities);
  const ofType = new Map(types.map((type, place) => [type, place]));
  const columns = await buildColumns(relationships, {
    ofEntity: placeOfEntity,
    ofEvent: events.placeOf,
    ofType,
  });
  const placeOfRelationship = await places(relationships);
  const adjacency = await stepByStep(buildAdjacency(entities, columns, types.length));
  await nextTurn();
  return {
    load,
    vocabulary: words,
    entities,
    placeOfEntity,
    relationships,
    placeOfRelationship,
    columns,
    adjacency,
    outgoing: buildOutgoing(entities.length, columns),
    events,
    types,
    citations: new Map((await collect(allCitations(database))).map((citation) => [citation.id, citation])),
    continuities: new Map((await collect(allContinuities(database))).map((found) => [found.id, found])),
    disputes: await disputes(database, null, ALL),
  };
}

/**
 * By id. Texts and lists that many have are kept once; those whose ends are not there belong to a release that is gone. As an id
 * begins with that of the subject and a full stop, it is enough to sort what each subject has.
 */
async function readRelationships(
  database: ReleaseReader,
  catalogue: Catalogue,
  entities: readonly EntityRecord[],
  placeOfEntity: ReadonlyMap<string, number>,
): Promise<RelationshipRecord[]> {
  const intern = makeIntern([...catalogue.values()].flatMap(ownProperties));
  const ofSubject = new Map<string, RelationshipRecord[]>();
  for await (const record of allRelationships(database, catalogue)) {
    const subject = entities[placeOfEntity.get(record.subject) ?? -1];
    const object = entities[placeOfEntity.get(record.object) ?? -1];
    if (!subject || !object) continue;
    const relationship = intern({ ...record, subject: subject.id, object: object.id });
    const others = ofSubject.get(subject.id);
    if (others) others.push(relationship);
    else ofSubject.set(subject.id, [relationship]);
  }
  const groups = [...ofSubject].sort(([one], [other]) => (`${one}.` < `${other}.` ? -1 : 1));
  const relationships: RelationshipRecord[] = [];
  await inTurns(groups.length, (place) => {
    for (const relationship of groups[place]![1].sort(byId)) relationships.push(relationship);
  });
  return relationships;
}

/** Takes steps with a turn for requests between them. */
async function stepByStep<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await nextTurn();
  }
}

/** Those of the catalogue first, and whatever others the database has. */
function typesOf(catalogue: Catalogue, relationships: readonly RelationshipRecord[]): string[] {
  const types = new Set(catalogue.keys());
  for (const { type } of relationships) types.add(type);
  return [...types];
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

async function places(records: readonly { readonly id: string }[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  await inTurns(records.length, (place) => found.set(records[place]!.id, place));
  return found;
}
