import { dirname, extname, parse, resolve } from 'node:path';
import { digest } from '../../seed/digest.js';
import type { RawRecord } from '../../seed/raw-record.js';
import type { SourceFile } from '../../seed/source-file.js';
import { readCatalogue } from '../read-catalogue.js';
import { checkColumns, type Heading, missingInRow } from './check-columns.js';
import { columnUses } from './column-uses.js';
import { headingOf } from './csv-rows.js';
import { cellOf, UnknownColumn, type Values } from './fill.js';
import { readRecipe } from './read-recipe.js';
import { readTable, type TableRow } from './read-table.js';
import type { Lookup, Recipe, TableRecipe } from './recipe.js';
import { applies, recordsOfRow } from './records-of-row.js';
import { leaveOut, makeTableReport, note, type TableReport } from './table-report.js';

export interface TableImport {
  readonly records: AsyncIterable<RawRecord>;
  /** Complete when the records have been read. */
  readonly reports: readonly TableReport[];
}

/** What has been given already: an entity is given once, and so is a claim that two rows make of the same place. */
interface Given {
  readonly entities: Map<string, string>;
  /** Digests of claims, with where they are cited from and without. */
  readonly relationships: Set<string>;
}

/**
 * Facts of tables by a recipe, row by row. Every row is accounted for in the reports: what it gives, or why it gives nothing. Refuses
 * a recipe that is none, or asks of the catalogue what that does not have, a table that cannot be read, and columns that a table has
 * not (BAD_IMPORT).
 */
export function importTables(recipeFile: string, catalogueFile: string): TableImport {
  const source = readRecipe(recipeFile, readCatalogue(catalogueFile));
  const reports = (source.value as Recipe).tables.map(({ file }) => makeTableReport(file));
  return { records: recordsOf(source, dirname(resolve(recipeFile)), reports), reports };
}

async function* recordsOf(
  source: SourceFile,
  folder: string,
  reports: readonly TableReport[],
): AsyncIterable<RawRecord> {
  const recipe = source.value as Recipe;
  const headings: Heading[] = [];
  for (const table of recipe.tables)
    headings.push(isCsv(table) ? await headingOf(resolve(folder, table.file), table) : undefined);
  checkColumns(source, headings);
  yield { continuity: recipe.continuity };
  yield { source: recipe.source };
  const given: Given = { entities: new Map(), relationships: new Set() };
  for (const [index, table] of recipe.tables.entries()) {
    const report = reports[index];
    if (!report) continue;
    const heading = headings[index];
    const columns = new Set(heading);
    for await (const row of readTable(resolve(folder, table.file), table)) {
      report.rows++;
      if (!heading) for (const column of Object.keys(row.cells)) columns.add(column);
      try {
        yield* recordsOfTableRow(recipe, table, { row, report, given });
      } catch (error) {
        if (error instanceof UnknownColumn) throw missingInRow(source, [index, row.number], error);
        throw error;
      }
    }
    const used = new Set(columnUses(table, []).map(({ column }) => column));
    report.unused = [...columns].filter((column) => !used.has(column));
  }
}

function isCsv({ file }: TableRecipe): boolean {
  return ['.csv', '.tsv'].includes(extname(file));
}

function* recordsOfTableRow(
  recipe: Recipe,
  table: TableRecipe,
  { row, report, given }: { row: TableRow; report: TableReport; given: Given },
): Iterable<RawRecord> {
  const values = withLookups(
    table,
    { ...row.cells, row: `${row.number}`, file: parse(table.file).name },
    (reason) => leaveOut(report, row.number, reason),
  );
  if (!applies(table, values)) {
    report.passedOver++;
    return;
  }
  const { entities, relationships, leftOut, noted } = recordsOfRow(recipe, table, values);
  if (entities.length + relationships.length + leftOut.length === 0)
    leaveOut(report, row.number, 'nothing in the recipe is for such a row');
  for (const reason of leftOut) leaveOut(report, row.number, reason);
  for (const reason of noted) note(report, row.number, reason);
  for (const entity of entities) {
    const known = given.entities.get(entity.id);
    if (known === undefined) {
      given.entities.set(entity.id, entity.name);
      report.entities++;
      yield { entity };
    } else if (known !== entity.name)
      leaveOut(report, row.number, `"${entity.name}" for "${entity.id}", which is "${known}" already`);
  }
  for (const relationship of relationships) {
    const { citations, ...rest } = relationship;
    const [here, anywhere] = [digest(relationship), digest(rest)];
    if (given.relationships.has(here)) leaveOut(report, row.number, 'it says what another row says');
    else {
      if (given.relationships.has(anywhere))
        note(report, row.number, 'another row says the same at another place: a claim of its own');
      given.relationships.add(here).add(anywhere);
      report.relationships++;
      yield { relationship };
    }
  }
}

/** With what lookups give; a value that is in none of them is told, and taken as empty. */
function withLookups(
  { lookups = {} }: TableRecipe,
  values: Values,
  onUnknown: (reason: string) => void,
): Values {
  const found = Object.entries(lookups).map(([name, lookup]): [string, string] => [
    name,
    lookedUp(lookup, values, onUnknown),
  ]);
  return { ...values, ...Object.fromEntries(found) };
}

function lookedUp(
  { column, values: known }: Lookup,
  values: Values,
  onUnknown: (reason: string) => void,
): string {
  const value = cellOf(column, values);
  const found = known[value];
  if (found === undefined && value !== '') onUnknown(`"${value}" of ${column} is in no lookup`);
  return found ?? '';
}
