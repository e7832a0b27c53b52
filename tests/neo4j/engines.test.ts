import { beforeAll, describe, expect, test } from '@jest/globals';
import { connect, type Database } from '../../src/database/connect.js';
import { seed } from '../../src/seed/seed.js';
import type { Engine } from '../../src/traversal/engine.js';
import { checked } from '../support/checked.js';
import { cleanUp } from '../support/clean-up.js';
import { comparable } from '../support/comparable.js';
import { leaveBeside } from '../support/leave-beside.mjs';
import { modelEngine } from '../support/model-engine.js';
import { openTestEngine } from '../support/open-test-engine.js';
import { type RandomArguments, randomArguments } from '../support/random-arguments.js';
import { RANDOM_QUESTIONS } from '../support/random-questions.js';
import { readUniverse } from '../support/read-universe.js';
import { scratchDatabase } from '../support/scratch-database.js';
import { seededRandom } from '../support/seeded-random.js';

/** The three ways to an answer, held to each other: Cypher, the projection in memory, and the naive reading of the facts. Another release stands beside. */

const UNIVERSES = [1, 2];

/**
 * How many questions of a kind. Most of the time goes into plans, of which Neo4j makes one for each choice of forms that the
 * parameters have: there are few of them where the parameters are few, and hundreds for a timeline or a subgraph.
 */
const MOST = 120;
const OTHERWISE: Readonly<Record<string, number>> = {
  entities: 300,
  relationshipsById: 300,
  citations: 300,
  continuities: 20,
  moments: 300,
  sides: 150,
  disputes: 150,
  disputeTotal: 20,
  findPaths: 80,
  timeline: 80,
  timelineTotal: 80,
  'relationships, page after page': 20,
  'timeline, page after page': 20,
  expandSubgraph: 60,
  findBlocs: 60,
  countSubgraph: 60,
  findStances: 60,
  advisePaths: 20,
};

/** How many questions the database is asked at one time. */
const AT_ONCE = 4;

let database: Database;

beforeAll(async () => {
  database = connect(await scratchDatabase());
  cleanUp(() => database.close());
}, 60_000);

describe.each(UNIVERSES)('of universe %i', (universe) => {
  let engines: Record<'cypher' | 'projection' | 'model', Engine>;
  let make: RandomArguments;

  beforeAll(async () => {
    const data = readUniverse(universe);
    const { release } = await seed(database, data);
    await leaveBeside(database, seed, data);
    const model = modelEngine(data, release.digest);
    engines = {
      cypher: await openTestEngine(database, 'cypher'),
      projection: await openTestEngine(database, 'projection'),
      model,
    };
    make = randomArguments(data, model, seededRandom(universe));
  }, 60_000);

  test('all answer from one release, with its vocabulary', () => {
    const { cypher, projection, model } = engines;
    expect([cypher.load.digest, projection.load.digest]).toEqual(Array(2).fill(model.load.digest));
    expect([cypher.vocabulary, projection.vocabulary]).toEqual(Array(2).fill(model.vocabulary));
    expect([...cypher.vocabulary.catalogue.keys()]).toEqual([...model.vocabulary.catalogue.keys()]);
  });

  test.each(Object.entries(RANDOM_QUESTIONS))(
    '%s: Cypher, the projection and the model answer the same',
    async (method, toQuestion) => {
      const count = OTHERWISE[method] ?? MOST;
      const questions = Array.from({ length: count }, () => toQuestion(make, engines.model));
      for (let from = 0; from < count; from += AT_ONCE) {
        await Promise.all(
          questions.slice(from, from + AT_ONCE).map(async ({ given, ask }) => {
            const [cypher, projection, model] = await Promise.all(
              [engines.cypher, engines.projection, engines.model].map((engine) =>
                comparable(method, () => ask(engine)),
              ),
            );
            expect({ given, cypher, projection }).toEqual({ given, cypher: model, projection: model });
          }),
        );
      }
      checked(count, 'questions asked of Cypher, the projection and the model');
    },
    60_000,
  );
});
