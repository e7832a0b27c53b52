import { existsSync } from 'node:fs';
import { dirname, extname, parse, resolve } from 'node:path';
import { erasOf } from '../../model/eras.js';
import { digest } from '../../seed/digest.js';
import type { Problem } from '../../seed/problem.js';
import type { RawEntity, RawRelationship } from '../../seed/raw-document.js';
import type { RawRecord } from '../../seed/raw-record.js';
import type { SourceFile } from '../../seed/source-file.js';
import { adviceOnTypes } from '../advice-on-types.js';
import { readCatalogue } from '../read-catalogue.js';
import { checkColumns, type Heading, missingInRow } from './check-columns.js';
import { columnUses } from './column-uses.js';
import { headingOf } from './csv-rows.js';
import { cellOf, UnknownColumn, type Values } from './fill.js';
import { ofEachRow } from './of-each-row.js';
import { readRecipe } from './read-recipe.js';
import { readTable, type TableRow } from './read-table.js';
import type { Lookup, Recipe, TableRecipe } from './recipe.js';
import { recipeProblem } from './recipe-problem.js';
import { applies, type RowContext, recordsOfRow } from './records-of-row.js';
import { leaveBlank, leaveOut, makeTableReport, note, type TableReport } from './table-report.js';
import { unlikeEntity } from './unlike-entity.js';

export interface TableImport {
  readonly records: AsyncIterable<RawRecord>;
  /** What is imported, whatever the recipe is called and says: the continuity and the source. */
  readonly origin: string;
  /** Complete when the records have been read. */
  readonly reports: readonly TableReport[];
}

/** What has been given already: an entity is given once, and so is a claim that two rows make of the same place. */
interface Given {
  readonly entities: Map<string, RawEntity>;
  /** Digests of claims, with where they are cited from and without. */
  readonly relationships: Set<string>;
}

/**
 * Facts of tables by a recipe, row by row. Every row is accounted for in the reports: what it gives, or why it gives nothing. Refuses
 * a recipe that is none, or asks of the catalogue what that does not have, a table that cannot be read, and columns that a table has
 * not (BAD_IMPORT). A catalogue of one's own is where the advice on a type that there is not says to write it.
 */
export function importTables(
  recipeFile: string,
  catalogueFile: string,
  ownCatalogue: string = catalogueFile,
): TableImport {
  const advice = adviceOnTypes(catalogueFile, ownCatalogue);
  const source = readRecipe(recipeFile, readCatalogue(catalogueFile), advice);
  const recipe = source.value as Recipe;
  const reports = recipe.tables.map(({ file }) => makeTableReport(file));
  return {
    records: recordsOf(source, dirname(resolve(recipeFile)), reports),
    origin: `tables ${recipe.continuity.id} ${recipe.source.id}`,
    reports,
  };
}

async function* recordsOf(
  source: SourceFile,
  folder: string,
  reports: readonly TableReport[],
): AsyncIterable<RawRecord> {
  const recipe = source.value as Recipe;
  const { headings, missing } = await headingsOf(source, folder);
  checkColumns(source, headings, missing);
  yield { continuity: recipe.continuity };
  yield { source: recipe.source };
  const eras = erasOf(recipe.continuity.calendar ? [recipe.continuity.calendar] : []);
  const given: Given = { entities: new Map(), relationships: new Set() };
  for (const [index, table] of recipe.tables.entries()) {
    const report = reports[index];
    if (!report) continue;
    const heading = headings[index];
    const columns = new Set(heading);
    const context = { recipe, table, eras, own: ofEachRow(table) };
    for await (const row of readTable(resolve(folder, table.file), table)) {
      report.rows++;
      if (!heading) for (const column of Object.keys(row.cells)) columns.add(column);
      try {
        yield* recordsOfTableRow(context, { row, report, given });
      } catch (error) {
        if (error instanceof UnknownColumn) throw missingInRow(source, [index, row.number], error);
        throw error;
      }
    }
    const used = new Set(columnUses(table, []).map(({ column }) => column));
    report.unused = [...columns].filter((column) => !used.has(column));
  }
}

/** The columns of each table, as far as its heading says them, and the tables that there are not. */
async function headingsOf(
  source: SourceFile,
  folder: string,
): Promise<{ readonly headings: readonly Heading[]; readonly missing: readonly Problem[] }> {
  const headings: Heading[] = [];
  const missing: Problem[] = [];
  for (const [index, table] of (source.value as Recipe).tables.entries()) {
    const file = resolve(folder, table.file);
    const isThere = existsSync(file);
    headings.push(isThere && isCsv(table) ? await headingOf(file, table) : undefined);
    if (!isThere)
      missing.push(
        recipeProblem(
          source,
          ['tables', index, 'file'],
          `There is no file "${file}". Name one, from the folder of the recipe on.`,
        ),
      );
  }
  return { headings, missing };
}

function isCsv({ file }: TableRecipe): boolean {
  return ['.csv', '.tsv'].includes(extname(file));
}

function* recordsOfTableRow(
  context: RowContext,
  { row, report, given }: { row: TableRow; report: TableReport; given: Given },
): Iterable<RawRecord> {
  const { table } = context;
  const values = withLookups(
    table,
    { ...row.cells, row: `${row.number}`, file: parse(table.file).name },
    (reason) => leaveOut(report, row.number, reason),
  );
  if (!applies(table, values)) {
    report.passedOver++;
    return;
  }
  const { entities, relationships, leftOut, noted, blank, isMeant } = recordsOfRow(context, values);
  if (!isMeant) leaveOut(report, row.number, 'nothing in the recipe is for such a row');
  for (const reason of leftOut) leaveOut(report, row.number, reason);
  for (const reason of noted) note(report, row.number, reason);
  for (const template of blank) leaveBlank(report, row.number, template);
  const place = { report, given, row: row.number };
  for (const entity of entities) yield* newEntity(entity, place);
  for (const relationship of relationships) yield* newRelationship(relationship, place);
}

/** Where a record comes from, and what has been given before it. */
interface Place {
  readonly report: TableReport;
  readonly given: Given;
  readonly row: number;
}

/** The first row that has an entity makes it; what a later one says otherwise is told. */
function* newEntity(entity: RawEntity, { report, given, row }: Place): Iterable<RawRecord> {
  const made = given.entities.get(entity.id);
  if (made) {
    for (const reason of unlikeEntity(made, entity)) leaveOut(report, row, reason);
    if (digest(made.citations) !== digest(entity.citations))
      note(report, row, 'an entity that an earlier row made is cited from there alone');
    return;
  }
  given.entities.set(entity.id, entity);
  report.entities++;
  yield { entity };
}

function* newRelationship(relationship: RawRelationship, { report, given, row }: Place): Iterable<RawRecord> {
  const { citations, ...rest } = relationship;
  const [here, anywhere] = [digest(relationship), digest(rest)];
  if (given.relationships.has(here)) return leaveOut(report, row, 'it says what another row says');
  if (given.relationships.has(anywhere))
    note(report, row, 'another row says the same at another place: a claim of its own');
  given.relationships.add(here).add(anywhere);
  report.relationships++;
  yield { relationship };
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
