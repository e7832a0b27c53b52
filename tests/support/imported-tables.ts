import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTables } from '../../src/import/recipe/import-tables.js';
import { describeTable } from '../../src/import/recipe/table-report.js';
import { projectRoot } from '../../src/project-root.js';
import type { RawRecord } from '../../src/seed/raw-record.js';
import { temporaryFolder } from './folders.js';

export const CATALOGUE = join(projectRoot, 'data', 'catalogue.yaml');

/** Imports files by their names, of which `recipe.yaml` is the recipe: its records, and what it reports. */
export async function importedTables(files: Record<string, string>) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { records, reports } = importTables(join(folder, 'recipe.yaml'), CATALOGUE);
  const found: RawRecord[] = [];
  for await (const record of records) found.push(record);
  return {
    entities: found.flatMap((record) => ('entity' in record ? [record.entity] : [])),
    relationships: found.flatMap((record) => ('relationship' in record ? [record.relationship] : [])),
    leftOut: reports.map(({ leftOut }) => Object.fromEntries(leftOut)),
    reports,
    lines: reports.flatMap(describeTable),
  };
}
