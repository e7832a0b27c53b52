import { type AllegianceError, badImport } from '../../errors.js';
import { didYouMean } from '../../model/nearest.js';
import { formatProblem, type Problem, sortProblems } from '../../seed/problem.js';
import type { SourceFile } from '../../seed/source-file.js';
import { type ColumnUse, columnUses } from './column-uses.js';
import type { UnknownColumn } from './fill.js';
import type { Recipe } from './recipe.js';
import { recipeProblem } from './recipe-problem.js';

/** The columns of a table, where its heading says which they are. */
export type Heading = readonly string[] | undefined;

/** Refuses a recipe that names columns which its tables have not, with all of them, and the tables that there are not (BAD_IMPORT). */
export function checkColumns(
  source: SourceFile,
  headings: readonly Heading[],
  noTables: readonly Problem[],
): void {
  const problems: Problem[] = [...noTables];
  const hints: string[] = [];
  for (const [index, table] of (source.value as Recipe).tables.entries()) {
    const columns = headings[index];
    if (!columns) continue;
    const missing = columnUses(table, ['tables', index]).filter(({ column }) => !columns.includes(column));
    problems.push(...missing.map((use) => missingColumn(source, use, columns, table.file)));
    if (missing.length > 0) hints.push(`${table.file} has ${quoted(columns)}.`);
  }
  if (problems.length > 0) throw refusal(source, problems, hints.join(' '));
}

/** That a row has not what the recipe names, with every place that names it (BAD_IMPORT). */
export function missingInRow(
  source: SourceFile,
  [index, row]: readonly [table: number, row: number],
  { column, columns }: UnknownColumn,
): AllegianceError {
  const table = (source.value as Recipe).tables[index];
  const uses = table ? columnUses(table, ['tables', index]) : [];
  const problems = uses
    .filter((use) => use.column === column)
    .map((use) => missingColumn(source, use, columns, `row ${row} of ${table?.file}`));
  return refusal(source, problems, `It has ${quoted(columns)}.`);
}

function missingColumn(
  source: SourceFile,
  { column, path }: ColumnUse,
  columns: readonly string[],
  where: string,
): Problem {
  const advice = didYouMean(column, columns);
  return recipeProblem(source, path, `There is no column "${column}" in ${where}.${advice}`);
}

function refusal(source: SourceFile, problems: readonly Problem[], hint: string): AllegianceError {
  const lines = sortProblems(problems).map(formatProblem);
  return badImport([`"${source.file}" is no recipe for its tables:`, ...lines].join('\n'), { hint });
}

function quoted(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}
