import { checkShape, type Shape, type ShapeProblem } from './check-shape.js';
import type { DataSet } from './data-set.js';
import { type Problem, sortProblems } from './problem.js';
import { type Pruned, prune } from './prune.js';
import { type DataFiles, readData } from './read-data.js';
import { RULES } from './rules.js';
import type { SourceFile } from './source-file.js';
import { toDataSet } from './to-data-set.js';

export interface Validation {
  readonly problems: readonly Problem[];
  /** Absent where there is an error: nothing of such a folder is loaded. */
  readonly data?: DataSet;
}

/**
 * Reads a data folder and reports all its problems at once: what is no YAML, what differs from the schema, what breaks a rule.
 * The rules run over every well-formed record, unless a whole file is malformed: without it, half of them would cry wolf.
 */
export function validate(folder: string, files: DataFiles = readData(folder)): Validation {
  const shapes = shapeProblems(files);
  const problems: Problem[] = [...shapes.values()].flat();
  const data = wellFormed(files, shapes);
  if (data) problems.push(...runRules(data));
  const failed = !data || problems.some(({ severity }) => severity === 'error');
  return { problems: sortProblems(problems), ...(!failed && { data }) };
}

function shapeProblems(files: DataFiles): Map<SourceFile, ShapeProblem[]> {
  const check = (shape: Shape, source: SourceFile): [SourceFile, ShapeProblem[]] => [
    source,
    source.problems.length > 0 ? [...source.problems] : checkShape(shape, source),
  ];
  return new Map([
    check('catalogue', files.catalogue),
    ...files.continuities.map((file) => check('continuity', file)),
    ...files.documents.map((file) => check('document', file)),
  ]);
}

function wellFormed(files: DataFiles, shapes: Map<SourceFile, ShapeProblem[]>): DataSet | undefined {
  const isBroken = (file: SourceFile): boolean => (shapes.get(file) ?? []).length > 0;
  if (isBroken(files.catalogue) || files.continuities.some(isBroken)) return undefined;
  const malformed: Pruned[] = [];
  const documents: SourceFile[] = [];
  for (const document of files.documents) {
    const pruned = prune(document, shapes.get(document) ?? []);
    if (!pruned) return undefined;
    documents.push(pruned.file);
    malformed.push(...pruned.malformed);
  }
  const idsIn = (list: string): Set<string> =>
    new Set(malformed.filter((pruned) => pruned.list === list).map(({ id }) => id));
  return toDataSet(
    { ...files, documents },
    { entities: idsIn('entities'), relationships: idsIn('relationships') },
  );
}

function runRules(data: DataSet): Problem[] {
  return RULES.flatMap(({ name, check }) =>
    [...check(data)].map((found): Problem => ({ rule: name, ...found })),
  );
}
