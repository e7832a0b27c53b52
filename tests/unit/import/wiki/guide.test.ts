import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { printReport } from '../../../../src/import/wiki/print-report.js';
import { printSurvey } from '../../../../src/import/wiki/print-survey.js';
import { surveyWiki } from '../../../../src/import/wiki/survey-wiki.js';
import { projectRoot } from '../../../../src/project-root.js';
import { formatProblem } from '../../../../src/seed/problem.js';
import { validate } from '../../../../src/seed/validate.js';
import { temporaryFolder } from '../../../support/folders.js';
import {
  CATALOGUE,
  FIXTURES,
  fixturePath,
  importAll,
  importFixture,
  writeDataFolder,
} from '../../../support/wiki-fixtures.js';

const guide = readFileSync(join(projectRoot, 'docs', 'import-a-wiki.md'), 'utf8');

/** The blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...guide.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    ([, text = '']) => text,
  );
}

describe('the guide to the import of wikis', () => {
  test('shows of a survey what a survey says', async () => {
    expect(printSurvey(await surveyWiki({ dump: fixturePath('starhold', 'xml') }))).toContain(
      blocks('text')[0],
    );
  });

  test('has a mapping that works as it is typed, with the report that is shown', async () => {
    const folder = temporaryFolder();
    const mapping = join(folder, 'starhold.yaml');
    writeFileSync(mapping, blocks('yaml')[0] ?? '');
    const { records, report } = await importAll({
      mapping,
      dump: fixturePath('starhold', 'xml'),
      catalogue: CATALOGUE,
    });
    expect(printReport(report)).toContain(blocks('text')[1]);
    writeDataFolder(join(folder, 'data'), records);
    const errors = validate(join(folder, 'data')).problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatProblem)).toEqual([]);
  });

  test.each(FIXTURES)('tells the noise of %s as it is measured', async (name) => {
    const { links, tallies } = (await importFixture(name)).report;
    const nowhere = tallies.withoutPage.total + tallies.toPageWithoutBox.total;
    const other = links.seen - links.claimed - tallies.noise.total - nowhere;
    const row = guide.split('\n').find((line) => line.startsWith('|') && line.includes(`(\`${name}\`)`));
    const told = row?.split('|').slice(2, -1).map(Number);
    expect(told).toEqual([links.seen, links.claimed, tallies.noise.total, nowhere, other]);
  });

  test('names every field that a mapping has', () => {
    const schema = JSON.parse(
      readFileSync(join(projectRoot, 'data', 'json-schema', 'wiki-mapping.schema.json'), 'utf8'),
    );
    const names = (node: unknown): string[] =>
      typeof node !== 'object' || node === null
        ? []
        : Object.entries(node).flatMap(([key, value]) => [
            ...(key === 'properties' ? Object.keys(value) : []),
            ...names(value),
          ]);
    const missing = names(schema).filter((name) => !new RegExp(`\\b${name}\\b`).test(guide));
    expect(missing).toEqual([]);
  });
});
