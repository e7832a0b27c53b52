import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { differenceOfYaml } from './difference-of-yaml.js';
import type { Draft } from './draft-facts.js';
import { digestOfFile, type ImportLog, readImportLog, type WrittenFiles } from './import-log.js';
import { someOf } from './some-of.js';

/** What will become of the folder of facts when a draft is put in place. */
export interface WritingPlan {
  /** Of the draft, what is written. */
  readonly files: readonly string[];
  /** Of those, what is there already. */
  readonly over: readonly string[];
  /** What an earlier import of the same wrote, nobody has touched, and this one has nothing of. */
  readonly removed: readonly string[];
  /** What is not as the import would have it, or not as it was, a sentence each. */
  readonly notes: readonly string[];
  /** What imports have written then; undefined where none of them is kept. */
  readonly log: ImportLog | undefined;
}

export interface PlanOptions {
  readonly into: string;
  /** What is imported, by a name of its own in the folder; what an import without one wrote is not remembered. */
  readonly origin: string | undefined;
  readonly replace: boolean;
}

const isContinuity = (file: string): boolean => file.endsWith('/continuity.yaml');

/**
 * Compares a draft with the folder that it is for. A continuity is written where there is none, or the one that is there was made by
 * an import of the same and nobody has edited it; a catalogue only where there is none.
 */
export function planWriting(draft: string, { files, hasTypes }: Draft, options: PlanOptions): WritingPlan {
  const { into, origin, replace } = options;
  const log = readImportLog(into);
  const before = (origin !== undefined && log[origin]) || {};
  const isThere = (file: string): boolean => existsSync(join(into, file));
  const isOurs = (file: string): boolean =>
    before[file] !== undefined && isThere(file) && before[file] === digestOfFile(join(into, file));
  const notes: string[] = [];
  const isWritten = (file: string): boolean => {
    if (!isThere(file) || !(file === 'catalogue.yaml' || file === 'json-schema' || isContinuity(file)))
      return true;
    if (file === 'json-schema' || (file === 'catalogue.yaml' && !hasTypes)) return false;
    const difference = differenceOfYaml(join(into, file), join(draft, file));
    if (difference !== '' && isContinuity(file) && isOurs(file)) return true;
    if (difference !== '')
      notes.push(
        `${file} is left as it is, and differs from what is imported: ${difference}. What stands there counts.`,
      );
    return false;
  };
  const [written, drafted] = [files.filter(isWritten), new Set(files)];
  const stale = Object.keys(before).filter((file) => !drafted.has(file) && isThere(file));
  const untouched = stale.filter(isOurs);
  const removed = replace ? removable(into, untouched, written) : [];
  const edited = stale.filter((file) => !isOurs(file));
  const kept = replace ? [] : untouched.filter((file) => !isContinuity(file));
  const over = written.filter(isThere);
  const foreign = origin === undefined ? [] : over.filter((file) => !isOurs(file));
  if (kept.length > 0)
    notes.push(
      `Files that an earlier import of the same wrote, and this one has nothing of, stay: ${someOf(kept)}. --replace removes them.`,
    );
  if (edited.length > 0)
    notes.push(
      `Files that an earlier import of the same wrote, and this one has nothing of, stay, as they were edited since: ${someOf(edited)}. Remove what is no fact any more.`,
    );
  if (foreign.length > 0 && replace)
    notes.push(`Written over, though no import of the same wrote what stood there: ${someOf(foreign)}.`);
  const gone = new Set([...removed, 'catalogue.yaml', 'json-schema']);
  const own = Object.fromEntries([
    ...[...files, ...stale]
      .filter((file) => !gone.has(file) && before[file])
      .map((file) => [file, before[file]]),
    ...written.filter((file) => !gone.has(file)).map((file) => [file, digestOfFile(join(draft, file))]),
  ]);
  return {
    files: written,
    ...{ over, removed, notes },
    log: origin === undefined ? undefined : { ...withoutFiles(log, [...written, ...removed]), [origin]: own },
  };
}

/** A continuity goes with the last file that its folder has beside it. */
function removable(into: string, stale: readonly string[], written: readonly string[]): string[] {
  const documents = stale.filter((file) => !isContinuity(file));
  const gone = new Set(documents);
  const isLast = (file: string): boolean => {
    const folder = dirname(file);
    const others = readdirSync(join(into, folder)).map((name) => `${folder}/${name}`);
    return [...others, ...written.filter((other) => dirname(other) === folder)].every(
      (other) => other === file || gone.has(other),
    );
  };
  return [...documents, ...stale.filter((file) => isContinuity(file) && isLast(file))];
}

/** What is written by one import is none of another's any more. */
function withoutFiles(log: ImportLog, files: readonly string[]): ImportLog {
  const gone = new Set(files);
  const rest = (written: WrittenFiles): WrittenFiles =>
    Object.fromEntries(Object.entries(written).filter(([file]) => !gone.has(file)));
  return Object.fromEntries(Object.entries(log).map(([name, written]) => [name, rest(written)]));
}
