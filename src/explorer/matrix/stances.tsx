import { useEffect, useMemo } from 'react';
import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { useAddress } from '../address/use-address.js';
import { useAnnounce } from '../frame/announcer.js';
import type { StanceMatrixQuery } from '../operations.js';
import { useMomentName } from '../time/use-moment-name.js';
import { changedPairs, changeSummary } from './changed-pairs.js';
import { factionOrder } from './faction-order.js';
import { gridSummary } from './grid-summary.js';
import { isRecorded, pairsOf, stanceGrid } from './stance-grid.js';
import { StanceLegend } from './stance-legend.js';
import { StancePairs } from './stance-pairs.js';
import { StancePanel } from './stance-panel.js';
import { StanceTable } from './stance-table.js';
import { StanceTools } from './stance-tools.js';
import { useGridAt } from './use-grid-at.js';
import { useMomentBefore } from './use-moment-before.js';
import { useOpenPair } from './use-open-pair.js';

interface Props {
  readonly matrix: StanceMatrixQuery['stanceMatrix'];
  /** Whether it answers what is asked now, and not what was asked before. */
  readonly isCurrent: boolean;
}

/** The grid with all around it: how much is recorded, what changed, the legend, and what the open cell rests on. */
export function Stances({ matrix, isCurrent }: Props) {
  const address = useAddress();
  const { at, table, order } = address.parameters;
  const grid = useMemo(() => stanceGrid(matrix), [matrix]);
  const ids = matrix.factions.map(({ id }) => id);
  const before = useMomentBefore();
  const ever = useGridAt(ids, at ? null : undefined);
  const changes = changedPairs(grid, useGridAt(ids, before));
  const pair = useOpenPair(grid);
  const { factions, begins } = factionOrder(grid, order === 'name' || order === 'bloc' ? order : 'given');
  const summary = gridSummary(grid, ever, at !== undefined);
  const since = useMomentName(before);
  const changed = since && changeSummary(changes, pairsOf(grid).length, since);
  const announce = useAnnounce();
  useEffect(() => {
    if (isCurrent) announce(changed ? `${changed}. ${summary}` : summary);
  }, [announce, isCurrent, changed, summary]);
  const isEmpty = !pairsOf(grid).some(({ cell }) => isRecorded(cell));
  return (
    <>
      <StanceTools grid={grid} factions={factions} />
      <p className="count">{summary}.</p>
      <p className="quiet">
        Counted are pairs, each once, however many claims a stance rests on; a coalition or a side of a
        conflict that both belong to counts as well. A network counts the claims.
      </p>
      {changed && <p className="count changed-count">{changed}.</p>}
      {isEmpty && at && (
        <p>
          Nothing is recorded between any two of them at this moment.{' '}
          <Button onPress={() => change({ at: undefined })}>At any time</Button>
        </p>
      )}
      <div className={pair ? 'stances with-panel' : 'stances'}>
        {table ? (
          <StancePairs grid={grid} changes={changes} />
        ) : (
          <div>
            <StanceTable
              grid={grid}
              factions={factions}
              begins={begins}
              ever={ever}
              changes={changes}
              open={pair}
            />
            <StanceLegend isDated={at !== undefined} changes={changes} />
          </div>
        )}
        {pair && <StancePanel key={`${pair.row.id} ${pair.column.id}`} pair={pair} ever={ever} />}
      </div>
    </>
  );
}
