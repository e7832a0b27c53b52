import { dirname, parse, resolve } from 'node:path';
import { badImport } from '../../errors.js';
import { didYouMean } from '../../model/nearest.js';
import { digest } from '../../seed/digest.js';
import type { RawRecord } from '../../seed/raw-record.js';
import { cellOf, UnknownColumn, type Values } from './fill.js';
import { readRecipe } from './read-recipe.js';
import { readTable, type TableRow } from './read-table.js';
import type { Lookup, Recipe, TableRecipe } from './recipe.js';
import { applies, recordsOfRow } from './records-of-row.js';
import { leaveOut, makeTableReport, type TableReport } from './table-report.js';

export interface TableImport {
  readonly records: AsyncIterable<RawRecord>;
  /** Complete when the records have been read. */
  readonly reports: readonly TableReport[];
}

/** What has been given already: an entity is given once, and so is a claim that two rows make of the same place. */
interface Given {
  readonly entities: Map<string, string>;
  readonly relationships: Set<string>;
}

/**
 * Facts of tables by a recipe, row by row. Every row is accounted for in the reports: what it gives, or why it gives nothing. Refuses
 * a recipe that is none, a table that cannot be read, and a column that a table has not (BAD_IMPORT).
 */
export function importTables(recipeFile: string): TableImport {
  const recipe = readRecipe(recipeFile);
  const reports = recipe.tables.map(({ file }) => makeTableReport(file));
  return { records: recordsOf(recipe, dirname(resolve(recipeFile)), reports), reports };
}

async function* recordsOf(
  recipe: Recipe,
  folder: string,
  reports: readonly TableReport[],
): AsyncIterable<RawRecord> {
  yield { continuity: recipe.continuity };
  yield { source: recipe.source };
  const given: Given = { entities: new Map(), relationships: new Set() };
  for (const [index, table] of recipe.tables.entries()) {
    const report = reports[index];
    if (!report) continue;
    for await (const row of readTable(resolve(folder, table.file), table)) {
      report.rows++;
      try {
        yield* recordsOfTableRow(recipe, table, { row, report, given });
      } catch (error) {
        if (!(error instanceof UnknownColumn)) throw error;
        throw badImport(`${table.file}: ${error.message}${didYouMean(error.column, error.columns)}`, {
          hint: `It has ${error.columns.map((column) => `"${column}"`).join(', ')}.`,
        });
      }
    }
  }
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
  const { entities, relationships, leftOut } = recordsOfRow(recipe, table, values);
  for (const reason of leftOut) leaveOut(report, row.number, reason);
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
    const claim = digest(relationship);
    if (given.relationships.has(claim)) leaveOut(report, row.number, 'it says what another row says');
    else {
      given.relationships.add(claim);
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
