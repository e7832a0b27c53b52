import { readFileSync } from 'node:fs';
import { badMapping } from '../../errors.js';
import type { Catalogue } from '../../model/catalogue.js';
import { checkShape } from '../../seed/check-shape.js';
import { formatProblem, type Problem, sortProblems } from '../../seed/problem.js';
import { readSourceFile, type SourceFile } from '../../seed/source-file.js';
import { allProblems } from '../all-problems.js';
import { checkMapping } from './check-mapping.js';
import type { Mapping } from './mapping.js';

/**
 * The mapping file of a wiki. Refuses one that differs from its schema, or asks of the catalogue what that does not have, with
 * all its problems at once (BAD_MAPPING); the advice is on types that there are not.
 */
export function readMapping(path: string, catalogue: Catalogue, advice: string): Mapping {
  const source = readSourceFile(path, textOf(path));
  const problems = problemsOf(source, catalogue, advice);
  if (problems.length === 0) return source.value as Mapping;
  throw badMapping(sortProblems(problems).map(formatProblem).join('\n'), {
    hint: 'Nothing was imported. Mend these and import again; docs/import-a-wiki.md has every field.',
  });
}

function problemsOf(source: SourceFile, catalogue: Catalogue, advice: string): readonly Problem[] {
  if (source.problems.length > 0) return source.problems;
  return allProblems(checkShape('wiki-mapping', source), checkMapping(source, catalogue, advice));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const hint = 'docs/import-a-wiki.md says how a mapping is begun.';
    throw badMapping(`The mapping "${path}" cannot be read.`, { hint, cause });
  }
}
