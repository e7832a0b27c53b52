import type { Problem } from '../../seed/problem.js';
import type { FieldPath, SourceFile } from '../../seed/source-file.js';
import type { Recipe } from './recipe.js';

/** A mistake in what a recipe says of one of its tables, with its place: paths begin with `tables` and a number. */
export function recipeProblem(source: SourceFile, path: FieldPath, message: string): Problem {
  const { file, value } = source;
  const index = Number(path[1]);
  const record = `tables[${index}] "${(value as Recipe).tables[index]?.file}"`;
  return { severity: 'error', rule: 'recipe', file, ...source.position(path), record, message };
}
