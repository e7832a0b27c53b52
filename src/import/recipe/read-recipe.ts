import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { badImport } from '../../errors.js';
import { checkShape } from '../../seed/check-shape.js';
import { formatProblem, sortProblems } from '../../seed/problem.js';
import { readSourceFile } from '../../seed/source-file.js';
import type { Recipe } from './recipe.js';

/** The recipe in a file of YAML. Refuses one that cannot be read or has mistakes, with all of them and where they stand (BAD_IMPORT). */
export function readRecipe(file: string): Recipe {
  const source = readSourceFile(basename(file), textOf(file));
  const problems = source.problems.length > 0 ? source.problems : checkShape('recipe', source);
  if (problems.length === 0) return source.value as Recipe;
  throw badImport([`"${file}" is no recipe:`, ...sortProblems(problems).map(formatProblem)].join('\n'), {
    hint: 'docs/import-tables.md says what a recipe is.',
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw badImport(`"${file}" cannot be read.`, { hint: 'Name a file of YAML.', cause });
  }
}
