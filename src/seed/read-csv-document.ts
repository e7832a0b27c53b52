import { type CsvError, parse } from 'csv-parse/sync';
import type { Position, Problem } from './problem.js';
import { type FieldPath, follow, type SourceFile } from './source-file.js';

/** The texts of a document's tables, by their names without `.csv`; a table that is not there is empty. */
export type CsvTexts = Readonly<Partial<Record<CsvTable, string>>>;

export const CSV_TABLES = ['sources', 'entities', 'relationships', 'disputes', 'citations'] as const;

type CsvTable = (typeof CSV_TABLES)[number];

interface Row {
  readonly table: CsvTable;
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** Columns of more than one value, and what stands between them. */
const LISTS: Readonly<Record<string, string>> = {
  aliases: '|',
  after: ' ',
  attested: ' ',
  relationships: ' ',
};

/** What a spreadsheet would run is written with an apostrophe before it. */
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * Reads a document that is tables: `entities.csv`, `relationships.csv`, `citations.csv`, which says for each `record` (the id of an
 * entity or relationship) where it is cited from, `sources.csv` and `disputes.csv`. The first row of each names the columns, which
 * are the fields of the document; an empty cell is an absent field. A table that cannot be read comes back as a problem.
 */
export function readCsvDocument(folder: string, texts: CsvTexts): SourceFile {
  const problems: Problem[] = [];
  const rowsOf = new Map(
    CSV_TABLES.map((table) => {
      const file = `${folder}/${table}.csv`;
      return [table, readTable(table, file, texts[table] ?? '', problems)] as const;
    }),
  );
  const rows = (table: CsvTable): readonly Row[] => rowsOf.get(table) ?? [];
  const citations = new Map<string, object[]>();
  for (const { fields } of rows('citations')) {
    const { record = '', ...rest } = fields;
    const citation = { kind: 'stated', ...rest };
    const others = citations.get(record);
    if (others) others.push(citation);
    else citations.set(record, [citation]);
  }
  const cited = (row: Row): object => ({
    ...toRecord(row),
    ...(row.fields.id && citations.has(row.fields.id) && { citations: citations.get(row.fields.id) }),
  });
  problems.push(
    ...strayCitations(folder, rows('citations'), [...rows('entities'), ...rows('relationships')]),
  );
  const lists = {
    sources: rows('sources').map(toRecord),
    entities: rows('entities').map(cited),
    relationships: rows('relationships').map(cited),
    disputes: rows('disputes').map(toRecord),
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  const value = problems.length > 0 ? undefined : Object.fromEntries(filled);
  return {
    ...{ file: `${folder}/entities.csv`, value, problems },
    valueAt: (path) => follow(value, path),
    position: ([table, index]: FieldPath): Position => {
      const row = rows(table as CsvTable)[Number(index)];
      return { line: row?.line ?? 1, column: 1, file: `${folder}/${row?.table ?? 'entities'}.csv` };
    },
  };
}

function readTable(table: CsvTable, file: string, text: string, problems: Problem[]): Row[] {
  try {
    const found = parse(text, { columns: true, bom: true, info: true, skip_empty_lines: true }) as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    return found.map(({ record, info }) => ({ table, line: info.lines, fields: withoutEmpty(record) }));
  } catch (error) {
    const { message, lines } = error as CsvError & { readonly lines?: number };
    problems.push({
      ...{ severity: 'error', rule: 'csv', file, line: lines ?? 1, column: 1, record: 'file' },
      message: `${message}. Expecting a table with commas between its columns, which the first row names.`,
    });
    return [];
  }
}

function strayCitations(folder: string, citations: readonly Row[], records: readonly Row[]): Problem[] {
  const ids = new Set(records.map(({ fields }) => fields.id));
  return citations
    .filter(({ fields }) => !ids.has(fields.record ?? ''))
    .map(({ line, fields }) => ({
      ...{ severity: 'error', rule: 'csv', file: `${folder}/citations.csv`, line, column: 1 },
      record: 'citation',
      message: `record "${fields.record ?? ''}" is the id of no row of entities.csv or relationships.csv.`,
    }));
}

function withoutEmpty(record: Readonly<Record<string, string>>): Record<string, string> {
  const filled = Object.entries(record).filter(([, value]) => value !== '');
  return Object.fromEntries(
    filled.map(([name, value]) => [name, GUARDED.test(value) ? value.slice(1) : value]),
  );
}

/** With lists where lists are meant, and truth. */
function toRecord({ fields }: Row): object {
  const entries = Object.entries(fields).map(([name, value]) => {
    const separator = LISTS[name];
    if (separator) return [name, value.split(separator).map((part) => part.trim())];
    return [name, value === 'true' ? true : value];
  });
  return Object.fromEntries(entries);
}
