import { describe, expect, test } from '@jest/globals';
import { formatProblem } from '../../../../src/seed/problem.js';
import { validate } from '../../../../src/seed/validate.js';
import { temporaryFolder } from '../../../support/folders.js';
import { FIXTURES, importFixture, writeDataFolder } from '../../../support/wiki-fixtures.js';

describe('the fixture %s', () => {
  test.each(FIXTURES)('%s becomes records that the loader takes without an error', async (name) => {
    const folder = temporaryFolder();
    const { records, report } = await importFixture(name);
    writeDataFolder(folder, records);
    const { problems, data } = validate(folder);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatProblem)).toEqual([]);
    expect(data?.sources.length).toBe(report.records.sources);
    expect(data?.entities.length).toBe(report.records.entities);
    expect(data?.relationships.length).toBe(report.records.relationships);
  });
});
