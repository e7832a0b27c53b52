import { SHOWN_PATHS } from './path-question.js';

/** How many paths there are, as far as they were counted: at the moment where one is asked for, and ever. */
export function pathsSummary(found: number, ever: number | undefined, isDated: boolean): string {
  const shown = found > SHOWN_PATHS ? `, the first ${SHOWN_PATHS} shown` : '';
  const paths = `${count(found, 'No')} ${found === 1 ? 'path' : 'paths'}`;
  if (!isDated) return `${paths}${shown}`;
  return `${paths} at this moment${ever === undefined ? '' : `, ${count(ever, 'none')} ever`}${shown}`;
}

function count(found: number, none: string): string {
  if (found === 0) return none;
  return found > SHOWN_PATHS ? `${SHOWN_PATHS}+` : String(found);
}
