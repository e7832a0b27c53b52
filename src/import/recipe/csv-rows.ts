import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { CsvError, parse } from 'csv-parse';
import { AllegianceError, badImport } from '../../errors.js';
import type { TableRecipe } from './recipe.js';

type CsvOptions = Pick<TableRecipe, 'separator' | 'encoding'>;

/**
 * The rows of a file of CSV, by the names in its heading. Refuses a file that cannot be read or has no heading, and with its place a
 * heading that has a name twice, and what is no CSV (BAD_IMPORT).
 */
export async function* csvRows(
  file: string,
  { separator, encoding = 'utf8' }: CsvOptions,
  onHeading: (columns: readonly string[]) => void = () => {},
): AsyncIterable<Record<string, string>> {
  let passed = { lines: 0, empty_lines: 0 };
  const pass = (): void => {
    const { lines, empty_lines } = parser.info;
    passed = { lines, empty_lines };
  };
  const parser = parse({
    bom: true,
    delimiter: separator ?? (extname(file) === '.tsv' ? '\t' : ','),
    skip_empty_lines: true,
    trim: true,
    columns: (heading: string[]) => {
      refuseTwins(heading, `${file}:${parser.info.lines}:1`);
      pass();
      onHeading(heading);
      return heading;
    },
    on_record: (row) => {
      pass();
      return row;
    },
  });
  const stream = createReadStream(file, encoding).on('error', (error) => parser.destroy(error));
  try {
    yield* stream.pipe(parser);
  } catch (error) {
    throw error instanceof CsvError ? mistakeIn(file, error, passed) : unreadable(file, error);
  } finally {
    stream.destroy();
  }
  if (passed.lines === 0)
    throw badImport(`"${file}" is empty.`, { hint: 'Its first line has the names of its columns.' });
}

/** The names of the columns of a file of CSV. Refuses what `csvRows` refuses (BAD_IMPORT). */
export async function headingOf(file: string, options: CsvOptions): Promise<readonly string[]> {
  let heading: readonly string[] = [];
  for await (const _ of csvRows(file, options, (columns) => (heading = columns))) break;
  return heading;
}

/** Columns without a name are many in what spreadsheets write, and no recipe can name them. */
function refuseTwins(heading: readonly string[], where: string): void {
  const twin = heading.find((name, index) => name !== '' && heading.indexOf(name) < index);
  if (twin === undefined) return;
  throw badImport(`${where}: There are two columns "${twin}".`, { hint: 'Give one of them another name.' });
}

/** NOTE: of a quote that does not close the parser has the last line of the file; the row begins behind what has been passed. */
function mistakeIn(
  file: string,
  error: CsvError,
  passed: { readonly lines: number; readonly empty_lines: number },
): AllegianceError {
  const begins = passed.lines + Number(error.empty_lines) - passed.empty_lines + 1;
  const line = error.code === 'CSV_QUOTE_NOT_CLOSED' ? begins : Number(error.lines);
  return badImport(`${file}:${line}:1: ${reasonOf(error)}`, { hint: 'Mend the table and import again.' });
}

function unreadable(file: string, error: unknown): unknown {
  if (error instanceof AllegianceError) return error;
  return badImport(`"${file}" cannot be read: ${(error as Error).message}`, {
    hint: 'Name a table that is there, from the folder of the recipe on.',
  });
}

/** NOTE: the parser's own sentences name its settings, and the line, which stands before. */
function reasonOf({ code, column, record, message, columns }: CsvError & { columns?: unknown }): string {
  switch (code as string) {
    case 'CSV_RECORD_INCONSISTENT_COLUMNS': {
      const cells = (record as readonly unknown[]).length;
      return `The row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, and the heading ${(columns as unknown[]).length}.`;
    }
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'The row that begins here has a quote that does not close.';
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return `In the cell of "${column}" there is a quote. A cell with quotes stands in quotes, and its own are doubled.`;
    default:
      return `${message}.`;
  }
}
