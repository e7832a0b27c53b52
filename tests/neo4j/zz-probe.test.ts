import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { connect } from '../../src/database/connect.js';
import { seed } from '../../src/seed/seed.js';
import { cleanUp } from '../support/clean-up.js';
import { comparable } from '../support/comparable.js';
import { startThrowAway } from '../support/embedded-start.js';
import { modelEngine } from '../support/model-engine.js';
import { openTestEngine } from '../support/open-test-engine.js';
import { randomArguments } from '../support/random-arguments.js';
import { RANDOM_QUESTIONS } from '../support/random-questions.js';
import { readUniverse } from '../support/read-universe.js';
import { seededRandom } from '../support/seeded-random.js';
test('x', async () => {
  const src = readFileSync('tests/neo4j/engines.test.ts', 'utf8');
  const counts = eval(`(${/OTHERWISE: [^=]*= (\{[^}]*\})/.exec(src)?.[1]})`) as Record<string, number>;
  const address = await startThrowAway();
  const db = connect(address);
  cleanUp(() => db.close());
  const data = readUniverse(3);
  const { release } = await seed(db, data);
  const model = modelEngine(data, release.digest);
  const cypher = await openTestEngine(db, data.catalogue, 'cypher');
  const projection = await openTestEngine(db, data.catalogue, 'projection');
  const make = randomArguments(data, model, seededRandom(3));
  for (const [method, toQuestion] of Object.entries(RANDOM_QUESTIONS)) {
    const q = Array.from({ length: counts[method] ?? 120 }, () => toQuestion(make, model));
    if (method !== 'advisePaths') continue;
    for (const { given, ask } of q) for (let i = 0; i < 3; i++) {
      const [c, p, m] = await Promise.all([cypher, projection, model].map((e) => comparable(method, () => ask(e))));
      if (c !== m || p !== m) process.stderr.write(JSON.stringify({ i, given, c: JSON.parse(c ?? ''), p: p === m, m: JSON.parse(m ?? '') }) + '\n');
    }
  }
  expect(1).toBe(1);
}, 600000);
