import type { GridCell } from './stance-grid.js';
import { STANCE_WORDS } from './stance-words.js';

/** A stance in words, with how sure it is: "hostile, may hold, disputed". */
export function cellWords({ stance, certainty, isDisputed }: GridCell): string {
  return [STANCE_WORDS[stance].word, certainty === 'POSSIBLE' && 'may hold', isDisputed && 'disputed']
    .filter(Boolean)
    .join(', ');
}
