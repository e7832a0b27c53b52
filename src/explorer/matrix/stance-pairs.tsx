import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { listOf } from '../address/lists.js';
import { ColumnHeads } from '../claims/column-heads.js';
import { EntityLink } from '../claims/entity-link.js';
import { amount } from '../frame/amount.js';
import { cellWords } from './cell-words.js';
import type { ChangedPairs } from './changed-pairs.js';
import { pairsOf, type StanceGrid } from './stance-grid.js';

/** The same grid as a list, a row for every two. */
export function StancePairs({ grid, changes }: { grid: StanceGrid; changes: ChangedPairs }) {
  const hasChanges = changes.changed + changes.reweighed > 0;
  return (
    <div className="table-scroll">
      <table className="claims">
        <caption>How every two stand to each other, seen from the first</caption>
        <ColumnHeads names={['One', 'Stance', 'Other', ...(hasChanges ? ['Before'] : []), 'Rests on']} />
        <tbody>
          {pairsOf(grid).map(({ row, column, cell }) => (
            <tr key={`${row.id} ${column.id}`}>
              <td>
                <EntityLink entity={row} />
              </td>
              <td>{cellWords(cell)}</td>
              <td>
                <EntityLink entity={column} />
              </td>
              {hasChanges && <td>{changes.at(row.id, column.id)?.was ?? 'as now'}</td>}
              <td>
                <Button
                  aria-label={`${claims(cell.claims)}, ${row.name} to ${column.name}`}
                  onPress={() => change({ sel: listOf([row.id, column.id]) }, { replace: true })}
                >
                  {claims(cell.claims)}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function claims(count: number): string {
  return count === 1 ? '1 claim' : `${amount(count)} claims`;
}
