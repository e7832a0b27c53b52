import { atRelease } from '../../src/database/at-release.js';
import { connect, type Database } from '../../src/database/connect.js';
import { gatherRelease } from '../../src/export/gather-release.js';
import { releaseKey } from '../../src/model/release.js';
import { search } from '../../src/queries/search.js';
import { checkGraph } from '../../src/seed/check-graph.js';
import { seed } from '../../src/seed/seed.js';
import { CONTENTS } from '../../src/seed/statements.js';
import type { Engine } from '../../src/traversal/engine.js';
import { ask, startThrowAway } from './embedded-start.js';
import { modelEngine } from './model-engine.js';
import { openTestEngine } from './open-test-engine.js';
import { type Profile, profileDatabase } from './profile-database.js';
import { type RandomArguments, randomArguments } from './random-arguments.js';
import { RANDOM_QUESTIONS } from './random-questions.js';
import { readUniverse } from './read-universe.js';
import { seededRandom } from './seeded-random.js';

const SEED = 1;
/** How many questions are asked of each method of an engine. */
const QUESTIONS = 6;
const AT_ONCE = 5;
const NAMES = ['Union', 'elan', 'legion 10', "k'ehleyr zed"];

/** So many others that nothing was ever asked about, as in a small graph reading everything is as good as any index. */
const othersOf = (release: string): string[] => [
  `UNWIND range(1, 2000) AS n
   CREATE (:Entity:Person {release: '${release}', id: 'others/person-' + n, kind: 'Person', name: 'Somebody', continuity: 'others', citations: []})`,
  `UNWIND range(1, 6000) AS n
   MATCH (one:Person {release: '${release}', id: 'others/person-' + (1 + n % 2000)})
   MATCH (other:Person {release: '${release}', id: 'others/person-' + (1 + n * 7 % 2000)})
   CREATE (one)-[:RELATIVE_OF {id: one.id + '.r' + n, rank: 'normal', citations: [], attested: [], attestedEvents: [],
     startMin: 0, startMax: 1, endMin: 2, endMax: 3}]->(other)`,
];

export interface Index {
  readonly name: string;
  /** As a plan says it: `Entity(release, id)`. */
  readonly on: string;
}

/** What each file of Cypher took that only reads, asked with the same parameters in every run; and the indexes that there are. */
export async function profileQueries(): Promise<{
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly indexes: readonly Index[];
}> {
  const address = await startThrowAway();
  const opened = connect(address);
  try {
    const data = readUniverse(SEED);
    const { release } = await seed(opened, data);
    const key = releaseKey(release.digest);
    for (const statement of othersOf(key)) await ask(address, statement);
    // Plans are made by what the database knows of itself, which it else finds out some time later.
    await ask(address, 'CALL db.prepareForReplanning()');
    const { database, profiles } = profileDatabase(opened);
    const model = modelEngine(data, release.digest);
    const engine = await openTestEngine(database, 'cypher');
    await askAll(engine, model, randomArguments(data, model, seededRandom(SEED)));
    const filter = { kinds: null, continuity: null, limit: 10 };
    for (const name of NAMES) await search(atRelease(database, release.digest), name, filter);
    await openTestEngine(database, 'projection');
    await exportAll(database);
    await database.read(CONTENTS, {});
    await checkGraph(database.read, data, key);
    const indexes = await ask(
      address,
      'SHOW INDEXES YIELD name, labelsOrTypes, properties WHERE labelsOrTypes <> []',
    );
    return { profiles, indexes: indexes.map(toIndex) };
  } finally {
    await opened.close();
  }
}

/** Every part of an export of the whole release. */
async function exportAll(database: Database): Promise<void> {
  const { exported, settle } = await gatherRelease(database);
  for (const part of [exported.citations(), exported.entities(), exported.relationships()])
    for await (const _ of part);
  await settle();
}

/** The questions are the same in every run, as chance falls before any is asked. Most of the time goes into making plans. */
async function askAll(engine: Engine, model: Engine, make: RandomArguments): Promise<void> {
  const methods = Object.entries(RANDOM_QUESTIONS).filter(([method]) => method in engine);
  const questions = methods.flatMap(([, toQuestion]) =>
    Array.from({ length: QUESTIONS }, () => toQuestion(make, model)),
  );
  for (let from = 0; from < questions.length; from += AT_ONCE)
    await Promise.all(questions.slice(from, from + AT_ONCE).map(async ({ ask }) => ask(engine)));
}

function toIndex({ name, labelsOrTypes, properties }: Record<string, unknown>): Index {
  return { name: String(name), on: `${labelsOrTypes}(${(properties as string[]).join(', ')})` };
}
