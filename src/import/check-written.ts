import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../seed/problem.js';
import { type DataFiles, readData } from '../seed/read-data.js';
import { validate } from '../seed/validate.js';
import type { WritingPlan } from './plan-writing.js';

/** Of bytes, drafts and folder together. What is longer takes the loader as long as the import itself. */
const MOST_CHECKED = 10_000_000;

/**
 * What the loader will say of a folder of facts when a draft has been put in place: all for which it would refuse the folder.
 * Undefined where there is too much of it to be looked at twice.
 */
export function checkWritten(draft: string, into: string, plan: WritingPlan): readonly Problem[] | undefined {
  if (bytesIn(draft) + bytesIn(into) > MOST_CHECKED) return undefined;
  const made = readData(draft);
  const files = existsSync(join(into, 'catalogue.yaml')) ? together(made, readData(into), plan) : made;
  return validate(into, files).problems.filter(({ severity }) => severity === 'error');
}

/** A catalogue that is there stays; so does a continuity, unless it is written over. */
function together(made: DataFiles, there: DataFiles, { files, removed }: WritingPlan): DataFiles {
  const gone = new Set(removed);
  const ours = new Set(made.documents.map(({ file }) => file));
  const continuities = new Map(made.continuities.map((found) => [found.file, found]));
  for (const found of there.continuities)
    if (!files.includes(found.file) && !gone.has(found.file)) continuities.set(found.file, found);
  const others = there.documents.filter(({ file }) => !ours.has(file) && !gone.has(file));
  const byFile = (a: { readonly file: string }, b: { readonly file: string }): number =>
    a.file < b.file ? -1 : 1;
  return {
    catalogue: there.catalogue,
    continuities: [...continuities.values()].sort(byFile),
    documents: [...others, ...made.documents].sort(byFile),
  };
}

/** Of the files that the loader may read: those in the folders of a folder. */
function bytesIn(folder: string): number {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const files = folders.flatMap((path) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(path, name)),
  );
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}
