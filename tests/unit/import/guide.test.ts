import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readCatalogue } from '../../../src/import/read-catalogue.js';
import { importTables } from '../../../src/import/recipe/import-tables.js';
import { writeFacts } from '../../../src/import/write-facts.js';
import { projectRoot } from '../../../src/project-root.js';
import { formatProblem } from '../../../src/seed/problem.js';
import { readFacts } from '../../../src/seed/read-facts.js';
import { temporaryFolder } from '../../support/folders.js';
import { CATALOGUE } from '../../support/imported-tables.js';

const guide = readFileSync(join(projectRoot, 'docs', 'import-tables.md'), 'utf8');

/** The blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...guide.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    ([, text = '']) => text,
  );
}

/** What the loader says of the guide's example, imported into a folder. */
async function problemsIn(into: string): Promise<string[] | undefined> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'houses.csv'), blocks('csv')[0] ?? '');
  writeFileSync(join(folder, 'houses.recipe.yaml'), blocks('yaml')[0] ?? '');
  const { records, origin } = importTables(join(folder, 'houses.recipe.yaml'), CATALOGUE);
  const options = { format: 'yaml', name: 'houses', replace: false, dryRun: false } as const;
  const { problems } = await writeFacts(records, { ...options, into, origin });
  return problems?.map(formatProblem);
}

describe('the guide to the import of tables', () => {
  test('has a recipe that works as it is typed, and writes the file that is named', async () => {
    const into = join(temporaryFolder(), 'my-houses');
    expect(await problemsIn(into)).toEqual([]);
    expect(readFacts(into).data.relationships).toHaveLength(3);
    expect(readFileSync(join(into, 'marches/houses.yaml'), 'utf8')).toContain('marches/house-vael');
  });

  test('has one that goes with what init makes, too', async () => {
    const into = join(temporaryFolder(), 'my-universe');
    cpSync(join(projectRoot, 'templates', 'universe'), into, { recursive: true });
    cpSync(CATALOGUE, join(into, 'catalogue.yaml'));
    expect(await problemsIn(into)).toEqual([]);
  });

  test('has a type of your own that is one', () => {
    const catalogue = join(temporaryFolder(), 'catalogue.yaml');
    writeFileSync(catalogue, `${readFileSync(CATALOGUE, 'utf8')}\n${blocks('yaml')[1]}`);
    expect(readCatalogue(catalogue).get('TRADED_AT')).toMatchObject({ object: ['Place'] });
  });
});
