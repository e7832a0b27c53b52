import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { badData } from '../errors.js';
import { CSV_TABLES, readCsvDocument } from './read-csv-document.js';
import { readJsonLines } from './read-json-lines.js';
import { readSourceFile, type SourceFile } from './source-file.js';

/** The files of the facts, by what they hold. */
export interface DataFiles {
  readonly catalogue: SourceFile;
  readonly continuities: readonly SourceFile[];
  readonly documents: readonly SourceFile[];
}

/** Whether an argument has named the facts, or ALLEGIANCE_DATA. */
export type NamedBy = keyof typeof HINTS;

/** What to do where there is no such folder, and where it has no catalogue. */
const HINTS = {
  setting: {
    missing: 'Point ALLEGIANCE_DATA at a folder that exists.',
    empty:
      'Make one with `allegiance init`, or point ALLEGIANCE_DATA at a folder like the data/ of this project.',
  },
  argument: {
    missing:
      'Name a folder of facts, a file of JSON Lines, whose name ends in .jsonl, or - for standard input.',
    empty: 'Name a folder like the data/ of this project, or make one with `allegiance init`.',
  },
} as const;

/** JSON is YAML too. */
const DOCUMENT = /\.(ya?ml|json|jsonl)$/;
const STDIN = '-';
const JSON_LINES = /\.jsonl$/;
/** The bookkeeping of the editors, which tests read and the loader does not, and what describes the files to an editor's program. */
const NOT_LOADED = /^coverage\.yaml$|\.schema\.json$/;

/**
 * Reads the facts. Of a folder: `catalogue.yaml`, and of every folder beside it that holds documents (YAML, JSON, JSON Lines, or
 * tables of CSV) its `continuity.yaml` and all others. Or a file of JSON Lines, which has all of it; `-` is one on standard input.
 * Refuses what cannot be read or has no catalogue, with a hint that is about what has named it.
 */
export function readData(path: string, namedBy: NamedBy = 'setting'): DataFiles {
  return path === STDIN || JSON_LINES.test(path) ? readRelease(path) : readFolder(path, HINTS[namedBy]);
}

function readRelease(path: string): DataFiles {
  const { catalogue, continuities, document } = readJsonLines(basename(path), bytesOf(path));
  if (!catalogue)
    throw badData(`"${path}" has no relationship types.`, {
      hint: 'Expecting lines like {"type": {"name": "MEMBER_OF", …}}, as `allegiance export jsonl` writes them.',
    });
  return { catalogue, continuities, documents: [document] };
}

function readFolder(folder: string, { missing, empty }: (typeof HINTS)[NamedBy]): DataFiles {
  const names = list(folder, missing);
  if (!names.includes('catalogue.yaml')) {
    throw badData(`"${folder}" has no catalogue.yaml.`, { hint: empty });
  }
  const continuities: SourceFile[] = [];
  const documents: SourceFile[] = [];
  for (const name of names.filter((entry) => isFolder(join(folder, entry)))) {
    const files = list(join(folder, name)).filter((file) => DOCUMENT.test(file) && !NOT_LOADED.test(file));
    const tables = readTables(folder, name);
    if (files.length === 0 && !tables) continue;
    const continuity = `${name}/continuity.yaml`;
    continuities.push(
      files.includes('continuity.yaml') ? readYaml(folder, continuity) : missingFile(continuity),
    );
    for (const file of files.filter((found) => found !== 'continuity.yaml'))
      documents.push(readDocument(folder, `${name}/${file}`));
    if (tables) documents.push(tables);
  }
  return { catalogue: readYaml(folder, 'catalogue.yaml'), continuities, documents };
}

function readYaml(folder: string, file: string): SourceFile {
  return readSourceFile(file, bytesOf(join(folder, file)).toString('utf8'));
}

function readDocument(folder: string, file: string): SourceFile {
  if (!JSON_LINES.test(file)) return readYaml(folder, file);
  const { catalogue, continuities, document } = readJsonLines(file, bytesOf(join(folder, file)));
  const elsewhere = [...(catalogue ? [catalogue] : []), ...continuities].map(({ position }) => ({
    ...{ severity: 'error' as const, rule: 'json-lines', file, ...position([]), record: 'line' },
    message: 'types and continuities of a folder are files of their own: catalogue.yaml, continuity.yaml.',
  }));
  return { ...document, problems: [...document.problems, ...elsewhere] };
}

/** The tables of a folder, which are one document; undefined where it has none. */
function readTables(folder: string, name: string): SourceFile | undefined {
  const files = new Set(list(join(folder, name)));
  const tables = CSV_TABLES.filter((table) => files.has(`${table}.csv`));
  if (tables.length === 0) return undefined;
  const texts = tables.map((table) => [table, bytesOf(join(folder, name, `${table}.csv`)).toString('utf8')]);
  return readCsvDocument(name, Object.fromEntries(texts));
}

/** A folder with facts and no continuity is a mistake to report with the others, not one to pass over. */
function missingFile(file: string): SourceFile {
  const message = 'the file is missing. Every folder with facts says which continuity they are of.';
  return {
    ...readSourceFile(file, ''),
    problems: [{ severity: 'error', rule: 'continuity', file, line: 1, column: 1, record: 'file', message }],
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file === STDIN ? process.stdin.fd : file);
  } catch (cause) {
    throw badData(`"${file}" cannot be read.`, { hint: 'Every file of the folder must be readable.', cause });
  }
}

function list(folder: string, hint = 'Every folder of the facts must be readable.'): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (cause) {
    throw badData(`"${folder}" cannot be read.`, { hint, cause });
  }
}
