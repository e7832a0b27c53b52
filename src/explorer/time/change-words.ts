import { amount } from '../frame/amount.js';
import type { Stop } from './find-changes.js';

/** What is different at a stop from the one before: what begins and ends, and of what goes on, how sure that is. */
export function changeWords({
  added,
  ended,
  surer,
  doubted,
}: Pick<Stop, 'added' | 'ended' | 'surer' | 'doubted'>): string {
  const words: string[] = [];
  if (added + ended > 0) words.push(`${amount(added)} added, ${amount(ended)} ended`);
  if (surer > 0) words.push(`${amount(surer)} ${surer === 1 ? 'becomes' : 'become'} certain`);
  if (doubted > 0) words.push(`${amount(doubted)} no longer certain`);
  return words.join(', ') || 'nothing begins or ends';
}
