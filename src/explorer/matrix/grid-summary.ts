import { amount } from '../frame/amount.js';
import { isRecorded, pairsOf, type StanceGrid } from './stance-grid.js';

/** Of how many pairs something is recorded: at the moment where one is asked for, and ever. */
export function gridSummary(grid: StanceGrid, ever: StanceGrid | undefined, isDated: boolean): string {
  const pairs = pairsOf(grid);
  const now = recordedIn(grid);
  const total = `${amount(pairs.length)} ${pairs.length === 1 ? 'pair' : 'pairs'}`;
  if (!isDated) return `Something is recorded of ${now} of ${total}`;
  return `Something is recorded of ${now} of ${total} at this moment${ever ? `, of ${recordedIn(ever)} ever` : ''}`;
}

function recordedIn(grid: StanceGrid): string {
  return amount(pairsOf(grid).filter(({ cell }) => isRecorded(cell)).length);
}
