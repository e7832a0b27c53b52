import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { connect } from '../../src/database/connect.js';
import { release } from '../../src/queries/release.js';
import { readFacts } from '../../src/seed/read-facts.js';
import { seed } from '../../src/seed/seed.js';
import { openApi } from '../support/api.js';
import { cleanUp } from '../support/clean-up.js';
import { temporaryFolder } from '../support/folders.js';
import { scratchDatabase } from '../support/scratch-database.js';
import { testDatabase } from '../support/test-database.js';

jest.setTimeout(60_000);

describe('a release that is exported as JSON Lines', () => {
  const file = join(temporaryFolder(), 'release.jsonl');

  beforeAll(async () => {
    const { app } = await openApi();
    const { statusCode, body } = await app.inject('/export/jsonl');
    expect(statusCode).toBe(200);
    writeFileSync(file, body);
  });

  test('is read without an error, and is the same release in an empty database, to the digest', async () => {
    const address = await scratchDatabase();
    const database = connect(address);
    cleanUp(() => database.close());
    const { data, warnings } = readFacts(file);
    expect(warnings).toEqual([]);
    const seeded = await seed(database, data);
    const original = await release(testDatabase());
    expect(seeded.release.digest).toBe(original?.digest);
    expect(seeded.release).toMatchObject({
      entities: original?.entities,
      relationships: original?.relationships,
      disputes: original?.disputes,
    });
  });
});
