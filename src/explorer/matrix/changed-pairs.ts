import { cellWords } from './cell-words.js';
import { pairsOf, type StanceGrid } from './stance-grid.js';

/** How two stood before, where that was otherwise. */
export interface CellChange {
  /** In words, seen from the row: "hostile, may hold". */
  readonly was: string;
  /** Whether the stance is another, or only how sure it is. */
  readonly isOther: boolean;
}

/** What changed from one grid to another. */
export interface ChangedPairs {
  /** How many pairs have another stance than they had. */
  readonly changed: number;
  /** How many have the same, more or less surely. */
  readonly reweighed: number;
  /** Undefined where it is as it was. */
  at(row: string, column: string): CellChange | undefined;
}

/** What changed for the pairs that are in both grids. */
export function changedPairs(now: StanceGrid, then: StanceGrid | undefined): ChangedPairs {
  const at = (row: string, column: string): CellChange | undefined => {
    const cell = now.cell(row, column);
    const old = then?.cell(row, column);
    if (!cell || !old || (cell.stance === old.stance && cell.certainty === old.certainty)) return undefined;
    return { was: cellWords(old), isOther: cell.stance !== old.stance };
  };
  const changes = pairsOf(now).flatMap(({ row, column }) => at(row.id, column.id) ?? []);
  const changed = changes.filter(({ isOther }) => isOther).length;
  return { changed, reweighed: changes.length - changed, at };
}

/** How many of the pairs changed, in words. */
export function changeSummary({ changed, reweighed }: ChangedPairs, pairs: number, since: string): string {
  const surer = reweighed > 0 ? `; ${reweighed} are more or less sure than then` : '';
  return `${changed} of ${pairs === 1 ? '1 pair' : `${pairs} pairs`} changed since ${since}${surer}`;
}
