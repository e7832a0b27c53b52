import { readFileSync } from 'node:fs';
import { badImport } from '../../errors.js';
import type { Catalogue } from '../../model/catalogue.js';
import { checkShape } from '../../seed/check-shape.js';
import { formatProblem, type Problem, sortProblems } from '../../seed/problem.js';
import { readSourceFile, type SourceFile } from '../../seed/source-file.js';
import { allProblems } from '../all-problems.js';
import { checkRecipe } from './check-recipe.js';

/**
 * The file of a recipe: its value is a Recipe. Refuses one that cannot be read, has mistakes, or asks of the catalogue what that
 * does not have, with all its problems and where they stand (BAD_IMPORT); the advice is on types that there are not.
 */
export function readRecipe(file: string, catalogue: Catalogue, advice: string): SourceFile {
  const source = readSourceFile(file, textOf(file));
  const problems = problemsOf(source, catalogue, advice);
  if (problems.length === 0) return source;
  throw badImport([`"${file}" is no recipe:`, ...sortProblems(problems).map(formatProblem)].join('\n'), {
    hint: 'docs/import-tables.md says what a recipe is.',
  });
}

function problemsOf(source: SourceFile, catalogue: Catalogue, advice: string): readonly Problem[] {
  if (source.problems.length > 0) return source.problems;
  return allProblems(checkShape('recipe', source), checkRecipe(source, catalogue, advice));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw badImport(`"${file}" cannot be read.`, { hint: 'Name a file of YAML.', cause });
  }
}
