import { createReadStream, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { AllegianceError, badImport } from '../../errors.js';
import { csvRows } from './csv-rows.js';
import type { TableRecipe } from './recipe.js';

/** A row of a table: its number, counted from 1 without the heading, and its cells as texts. What is nested has dots in its name. */
export interface TableRow {
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

type TableOptions = Pick<TableRecipe, 'separator' | 'encoding' | 'items'>;

/**
 * Reads a table row by row; of JSON only the whole. Refuses what cannot be read, or is of another form than its name says
 * (BAD_IMPORT).
 */
export async function* readTable(file: string, options: TableOptions): AsyncIterable<TableRow> {
  let number = 0;
  try {
    for await (const cells of cellsOf(file, options)) yield { number: ++number, cells };
  } catch (error) {
    if (error instanceof AllegianceError) throw error;
    throw badImport(`"${file}" cannot be read after ${number} rows: ${(error as Error).message}`, {
      hint: 'Expecting a table as its name says: .csv, .tsv, .json or .jsonl.',
    });
  }
}

function cellsOf(
  file: string,
  options: TableOptions,
): AsyncIterable<Record<string, string>> | Iterable<Record<string, string>> {
  const { encoding = 'utf8', items } = options;
  switch (extname(file)) {
    case '.json':
      return jsonRows(readFileSync(file, encoding), items);
    case '.jsonl':
      return jsonLines(file, encoding);
    default:
      return csvRows(file, options);
  }
}

function* jsonRows(text: string, items: string | undefined): Iterable<Record<string, string>> {
  let found: unknown = JSON.parse(text);
  for (const key of items?.split('.') ?? []) found = (found as Record<string, unknown> | undefined)?.[key];
  if (!Array.isArray(found)) throw new Error(`There is no list ${items ? `at "${items}"` : 'in it'}.`);
  for (const row of found) yield flat(row);
}

async function* jsonLines(file: string, encoding: BufferEncoding): AsyncIterable<Record<string, string>> {
  const lines = createInterface({ input: createReadStream(file, encoding), crlfDelay: Infinity });
  for await (const line of lines) if (line.trim() !== '') yield flat(JSON.parse(line));
}

/** `{ a: { b: 1 } }` has a cell `a.b`; a list of plain values is one cell, with line feeds between them. */
function flat(value: unknown, prefix = ''): Record<string, string> {
  if (typeof value !== 'object' || value === null)
    return prefix === '' ? {} : { [prefix]: String(value ?? '') };
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return { [prefix]: value.join('\n') };
  const parts = Object.entries(value).map(([key, part]) =>
    flat(part, prefix === '' ? key : `${prefix}.${key}`),
  );
  return Object.assign({}, ...parts);
}
