import type { Certainty, EntityBriefFragment, StanceKind, StanceMatrixQuery } from '../operations.js';
import { STANCE_WORDS } from './stance-words.js';

/** How one stands to another, seen from the first. */
export interface GridCell {
  readonly stance: StanceKind;
  /** Null where no moment is asked for, and where nothing is recorded. */
  readonly certainty: Certainty | null;
  /** How many claims it rests on. */
  readonly claims: number;
  /** Whether any of them is disputed. */
  readonly isDisputed: boolean;
}

export interface StanceGrid {
  readonly factions: readonly EntityBriefFragment[];
  /** How one stands to another, by their ids; undefined for one and itself, and for who is not in it. */
  cell(row: string, column: string): GridCell | undefined;
}

/** The stances of some factions as a grid that can be read from every row. */
export function stanceGrid({ factions, cells }: StanceMatrixQuery['stanceMatrix']): StanceGrid {
  const rows = new Map(factions.map(({ id }) => [id, new Map<string, GridCell>()]));
  for (const { a, b, stance: found } of cells) {
    const { stance, certainty, because } = found;
    const isDisputed = because.some(({ disputedBy }) => disputedBy.length > 0);
    const cell = { stance, certainty, claims: because.length, isDisputed };
    rows.get(a.id)?.set(b.id, cell);
    rows.get(b.id)?.set(a.id, { ...cell, stance: STANCE_WORDS[stance].inverse });
  }
  return { factions, cell: (row, column) => rows.get(row)?.get(column) };
}

/** Every two of a grid once, the earlier of them first. */
export function pairsOf({ factions, cell }: StanceGrid): readonly GridPair[] {
  return factions.flatMap((row, index) =>
    factions.slice(index + 1).flatMap((column) => {
      const found = cell(row.id, column.id);
      return found ? [{ row, column, cell: found }] : [];
    }),
  );
}

export interface GridPair {
  readonly row: EntityBriefFragment;
  readonly column: EntityBriefFragment;
  readonly cell: GridCell;
}

/** Whether any source says how two stand to each other. */
export function isRecorded(cell: GridCell | undefined): cell is GridCell {
  return cell !== undefined && cell.stance !== 'NOTHING_RECORDED';
}
