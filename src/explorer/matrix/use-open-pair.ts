import { itemsOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import type { GridPair, StanceGrid } from './stance-grid.js';

/** The cell that is open, as the address says it: the row, then the column. */
export function useOpenPair({ factions, cell }: StanceGrid): GridPair | undefined {
  const [a, b] = itemsOf(useAddress().parameters.sel);
  const row = factions.find(({ id }) => id === a);
  const column = factions.find(({ id }) => id === b);
  const found = row && column && cell(row.id, column.id);
  return found && { row, column, cell: found };
}
