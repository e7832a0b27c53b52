import type { ShapeProblem } from './check-shape.js';
import type { SourceFile } from './source-file.js';

type Lists = Record<string, unknown[]>;

/** A document without its malformed records, and their ids; undefined where the malformed thing is the file itself. */
export function prune(
  file: SourceFile,
  problems: readonly ShapeProblem[],
): { file: SourceFile; malformed: string[] } | undefined {
  if (problems.length === 0) return { file, malformed: [] };
  const value = structuredClone(file.value) as Lists;
  const malformed: string[] = [];
  for (const { recordPath } of problems) {
    if (!recordPath) return undefined;
    const [list, index] = recordPath;
    const record = value[list]?.[index];
    if (record === undefined) continue;
    malformed.push(idOf(record));
    // NOTE: a hole, which forEach skips, keeps the later records at the index by which messages find their line.
    delete value[list]?.[index];
  }
  return { file: { ...file, value }, malformed };
}

function idOf(record: unknown): string {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : '';
}
