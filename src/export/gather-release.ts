import { atRelease, type ReleaseReader } from '../database/at-release.js';
import type { Database } from '../database/connect.js';
import { releaseChanging } from '../errors.js';
import type { Citation } from '../model/citation.js';
import { isSameLoad } from '../model/release.js';
import { allContinuities } from '../queries/all-continuities.js';
import { allSources } from '../queries/all-sources.js';
import { citationPage } from '../queries/citation-page.js';
import { citations } from '../queries/citations.js';
import { disputes } from '../queries/disputes.js';
import { entityPage } from '../queries/entity-page.js';
import { relationshipsOfSubjects } from '../queries/relationships-of-subjects.js';
import { releaseMarker } from '../queries/release-marker.js';
import { vocabulary } from '../queries/vocabulary.js';
import type { ExportedEntity, ExportedRelationship } from './exported.js';
import type { Gathered } from './gathered.js';
import { inOrderOfClaims } from './in-order-of-claims.js';
import { toExportedContinuity, toExportedEntity, toExportedRelationship } from './to-exported.js';

const PAGE = 500;
const SUBJECTS = 200;
const ALL = { after: '', limit: 1_000_000 };

interface Identified {
  readonly id: string;
}

/**
 * The whole release that the database holds. It is read page by page, each a short question of its own, so that neither this
 * process nor the database holds more than a page however long it takes to send; sources and disputes, which are few, are read at
 * once. Refuses where there is no release (RELEASE_CHANGING).
 *
 * NOTE: so many questions are no transaction. The marker, which a load changes in its last step, is read before the first and
 * after the last of them; what lies between two equal markers is one release.
 */
export async function gatherRelease(holder: Database): Promise<Gathered> {
  const marker = await releaseMarker(holder);
  if (!marker) throw releaseChanging('The database holds no release.', { hint: 'Ask again in a moment.' });
  const database = atRelease(holder, marker.digest);
  const { catalogue } = await vocabulary(database);
  const all = (shown: number) => ({ shown, atMoment: shown, ever: shown });
  const exported = {
    about: {
      release: marker.digest,
      filters: {},
      entities: all(marker.entities),
      relationships: all(marker.relationships),
      sources: await allSources(database),
    },
    marker: { ...marker },
    catalogue,
    continuities: (await collect(allContinuities(database))).map(toExportedContinuity).sort(byId),
    disputes: await disputes(database, null, ALL),
    entities: () => eachEntity(database),
    relationships: () => eachRelationship(database),
    citations: () => pages((after) => citationPage(database, { after, limit: PAGE })),
  };
  const settle = async (): Promise<void> => {
    if (!isSameLoad(marker, await releaseMarker(database)))
      throw releaseChanging('Other facts were loaded while these were exported.', {
        hint: 'Export again.',
      });
  };
  return { exported, settle };
}

async function* eachEntity(database: ReleaseReader): AsyncIterable<ExportedEntity> {
  for await (const records of whole((after) => entityPage(database, { after, limit: PAGE }))) {
    const cited = await citedBy(
      database,
      records.map(({ citationIds }) => citationIds),
    );
    for (const record of records) yield toExportedEntity(record, cited);
  }
}

async function* eachRelationship(database: ReleaseReader): AsyncIterable<ExportedRelationship> {
  const subjects = inOrderOfClaims(entityIds(database));
  for await (const some of inGroups(subjects)) {
    const records = await relationshipsOfSubjects(database, some);
    const cited = await citedBy(
      database,
      records.map(({ citations }) => citations),
    );
    for (const record of records) yield toExportedRelationship(record, cited, undefined);
  }
}

async function* entityIds(database: ReleaseReader): AsyncIterable<string> {
  for await (const { id } of pages((after) => entityPage(database, { after, limit: PAGE }))) yield id;
}

/** The citations that some records name. */
async function citedBy(
  database: ReleaseReader,
  lists: readonly (readonly string[])[],
): Promise<(ids: readonly string[]) => Citation[]> {
  const found = await citations(database, [...new Set(lists.flat())]);
  const known = new Map(
    found.map(({ source, ...citation }) => [citation.id, { ...citation, source: source.id }]),
  );
  return (ids) => ids.flatMap((id) => known.get(id) ?? []);
}

async function* pages<Item extends Identified>(
  read: (after: string) => Promise<Item[]>,
): AsyncIterable<Item> {
  for await (const page of whole(read)) yield* page;
}

async function* whole<Item extends Identified>(
  read: (after: string) => Promise<Item[]>,
): AsyncIterable<Item[]> {
  let page = await read('');
  for (let last = page.at(-1); last; last = page.at(-1)) {
    yield page;
    page = await read(last.id);
  }
}

async function* inGroups(ids: AsyncIterable<string>): AsyncIterable<string[]> {
  let group: string[] = [];
  for await (const id of ids) {
    if (group.push(id) < SUBJECTS) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function byId(one: Identified, other: Identified): number {
  return one.id < other.id ? -1 : 1;
}
