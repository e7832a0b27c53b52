import { counted } from '../model/counted.js';
import { formatProblem } from '../seed/problem.js';
import { validate } from '../seed/validate.js';
import { type Finding, failure, ok, refusal } from './finding.js';

const CHECK = 'facts';

/** Whether the facts can be loaded. */
export function checkFacts(folder: string): Finding {
  try {
    const { problems, data } = validate(folder);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (data) return ok(CHECK, `${folder}: no errors, ${counted(problems.length, 'warning')}.`);
    const [first] = errors;
    const message = `${folder}: ${counted(errors.length, 'error')}, the first at ${first ? formatProblem(first) : ''}`;
    return failure(CHECK, message, 'See them all with `allegiance validate`.');
  } catch (error) {
    return refusal(CHECK, error);
  }
}
