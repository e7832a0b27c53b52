import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { badData } from '../errors.js';
import { readSourceFile, type SourceFile } from './source-file.js';

/** The YAML files of a data folder, by what they hold. */
export interface DataFiles {
  readonly catalogue: SourceFile;
  readonly continuities: readonly SourceFile[];
  readonly documents: readonly SourceFile[];
}

const YAML = /\.ya?ml$/;
/** The bookkeeping of the editors; tests read it, the loader does not. */
const NOT_LOADED = 'coverage.yaml';

/**
 * Reads `catalogue.yaml` and, of every folder beside it that holds YAML, its `continuity.yaml` and all others.
 * Refuses a folder that cannot be read or has no catalogue.
 */
export function readData(folder: string): DataFiles {
  const read = (file: string): SourceFile => readSourceFile(file, textOf(join(folder, file)));
  const names = list(folder);
  if (!names.includes('catalogue.yaml')) {
    throw badData(`"${folder}" has no catalogue.yaml.`, {
      hint: 'Point ALLEGIANCE_DATA at a folder like the data/ of this project.',
    });
  }
  const continuities: SourceFile[] = [];
  const documents: SourceFile[] = [];
  for (const name of names.filter((entry) => isFolder(join(folder, entry)))) {
    const files = list(join(folder, name)).filter((file) => YAML.test(file) && file !== NOT_LOADED);
    if (files.length === 0) continue;
    const continuity = `${name}/continuity.yaml`;
    continuities.push(files.includes('continuity.yaml') ? read(continuity) : missingFile(continuity));
    documents.push(
      ...files.filter((file) => file !== 'continuity.yaml').map((file) => read(`${name}/${file}`)),
    );
  }
  return { catalogue: read('catalogue.yaml'), continuities, documents };
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

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw badData(`"${file}" cannot be read.`, { hint: 'Every file of the folder must be readable.', cause });
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (cause) {
    throw badData(`"${folder}" cannot be read.`, {
      hint: 'Point ALLEGIANCE_DATA at a folder that exists.',
      cause,
    });
  }
}
