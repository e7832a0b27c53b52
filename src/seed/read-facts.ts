import { badData } from '../errors.js';
import type { DataSet } from './data-set.js';
import { formatProblem, type Problem } from './problem.js';
import { readData } from './read-data.js';
import { validate } from './validate.js';

export interface Facts {
  readonly data: DataSet;
  readonly warnings: readonly Problem[];
}

/** The facts of a data folder, or of a file of JSON Lines, which may have been read already. Refuses the folder whole, with all its problems, where it has an error (BAD_DATA). */
export function readFacts(folder: string, files = readData(folder)): Facts {
  const { data, problems } = validate(folder, files);
  if (data) return { data, warnings: problems };
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const summary = `"${folder}" has ${errors} ${errors === 1 ? 'error' : 'errors'}:`;
  throw badData([summary, ...problems.map(formatProblem)].join('\n'), {
    hint: 'Nothing was loaded. Mend these and start again.',
  });
}
