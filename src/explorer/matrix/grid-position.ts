/** A place in a grid, counted from the corner: row 0 and column 0 are headers. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads to in a grid of so many rows and columns besides the headers; undefined for a key that leads nowhere. */
export function movedBy(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: GridPosition,
  size: number,
): GridPosition | undefined {
  const go = (toRow: number, toColumn: number): GridPosition => {
    const to = { row: within(toRow, size), column: within(toColumn, size) };
    // NOTE: there is nothing in the corner.
    return to.row === 0 && to.column === 0 ? { row, column } : to;
  };
  if (key === 'ArrowUp') return go(row - 1, column);
  if (key === 'ArrowDown') return go(row + 1, column);
  if (key === 'ArrowLeft') return go(row, column - 1);
  if (key === 'ArrowRight') return go(row, column + 1);
  if (key === 'Home') return go(ctrlKey ? 1 : row, 1);
  if (key === 'End') return go(ctrlKey ? size : row, size);
  if (key === 'PageUp') return go(1, column);
  if (key === 'PageDown') return go(size, column);
  return undefined;
}

function within(place: number, size: number): number {
  return Math.min(Math.max(place, 0), size);
}
