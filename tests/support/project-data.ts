import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { formatProblem } from '../../src/seed/problem.js';
import { readSourceFile, type SourceFile } from '../../src/seed/source-file.js';
import { validate } from '../../src/seed/validate.js';

const FOLDER = join(projectRoot, 'data');

/** The facts that the project ships, as the seed reads them: every warning and error, and the records. */
export function readProjectData(): { problems: string[]; data: DataSet } {
  const { problems, data } = validate(FOLDER);
  const lines = problems.map(formatProblem);
  if (!data) throw new Error(lines.join('\n'));
  return { problems: lines, data };
}

/** The ids of the continuities: the folders that have a file about one. */
export function continuityFolders(): string[] {
  return readdirSync(FOLDER).filter((folder) => existsSync(join(FOLDER, folder, 'continuity.yaml')));
}

/** A file of the data as it is written: `mirror/coverage.yaml`. */
export function readProjectFile(file: string): SourceFile {
  return readSourceFile(file, readFileSync(join(FOLDER, file), 'utf8'));
}
