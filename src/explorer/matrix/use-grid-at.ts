import { useMemo } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { StanceMatrixDocument } from '../operations.js';
import { type StanceGrid, stanceGrid } from './stance-grid.js';

/** How the same factions stand at another moment; null asks for the whole of time, undefined for nothing. */
export function useGridAt(
  factions: readonly string[],
  at: string | null | undefined,
): StanceGrid | undefined {
  const { data, isPlaceholderData } = useAnswer(
    StanceMatrixDocument,
    at === undefined ? null : { factions, asOf: at },
  );
  const matrix = at === undefined || isPlaceholderData ? undefined : data?.stanceMatrix;
  return useMemo(() => matrix && stanceGrid(matrix), [matrix]);
}
