import type { ShapeProblem } from './check-shape.js';
import type { SourceFile } from './source-file.js';

type Lists = Record<string, unknown[]>;

/** The id of a record that was taken away, and the list that it stood in. */
export interface Pruned {
  readonly list: string;
  readonly id: string;
}

/** A document without its malformed records, and their ids; undefined where the malformed thing is the file itself. */
export function prune(
  file: SourceFile,
  problems: readonly ShapeProblem[],
): { file: SourceFile; malformed: Pruned[] } | undefined {
  if (problems.length === 0) return { file, malformed: [] };
  const value = structuredClone(file.value) as Lists;
  const malformed: Pruned[] = [];
  for (const { recordPath } of problems) {
    if (!recordPath) return undefined;
    const [list, index] = recordPath;
    const id = idOf(value[list]?.[index]);
    if (id !== undefined) malformed.push({ list, id });
    // NOTE: a hole, which forEach skips, keeps the later records at the index by which messages find their line.
    delete value[list]?.[index];
  }
  return { file: { ...file, value }, malformed };
}

function idOf(record: unknown): string | undefined {
  const id = (record as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}
