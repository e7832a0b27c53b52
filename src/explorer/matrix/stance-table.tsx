import { change } from '../address/go.js';
import './stance-table.css';
import { type KeyboardEvent, useRef, useState } from 'react';
import { PageLink } from '../address/page-link.js';
import { toView } from '../address/to-view.js';
import { useAddress } from '../address/use-address.js';
import { ContinuityBadge } from '../marks/continuity-badge.js';
import type { EntityBriefFragment } from '../operations.js';
import type { ChangedPairs } from './changed-pairs.js';
import { type GridPosition, movedBy } from './grid-position.js';
import { StanceCell } from './stance-cell.js';
import type { GridPair, StanceGrid } from './stance-grid.js';

interface Props {
  readonly grid: StanceGrid;
  readonly factions: readonly EntityBriefFragment[];
  readonly begins: ReadonlySet<string>;
  readonly ever: StanceGrid | undefined;
  readonly changes: ChangedPairs;
  readonly open: GridPair | undefined;
}

/** From how many on only the glyph stands in a cell, and names of columns stand upright. */
const MANY = 7;

/** The grid: one tab stop, within which the arrows lead from cell to cell, and to the names. */
export function StanceTable({ grid, factions, begins, ever, changes, open }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const [position, setPosition] = useState<GridPosition>({ row: 1, column: factions.length > 1 ? 2 : 1 });
  const size = factions.length;
  const tabIndexAt = (row: number, column: number): number =>
    row === Math.min(position.row, size) && column === Math.min(position.column, size) ? 0 : -1;
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && open) change({ sel: undefined }, { replace: true });
    const to = movedBy(event, position, size);
    if (!to) return;
    event.preventDefault();
    setPosition(to);
    table.current?.querySelector<HTMLElement>(`[data-at="${to.row},${to.column}"]`)?.focus();
  };
  const begin = ({ id }: EntityBriefFragment): string => (begins.has(id) ? 'begins' : '');
  return (
    <div className="stance-scroll">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table becomes a grid, headers and all
        role="grid"
        className={size >= MANY ? 'stance-grid many' : 'stance-grid'}
        aria-label="Stances, seen from the row"
        ref={table}
        onKeyDown={move}
        onFocus={({ target }) => {
          const [row, column] = (target.dataset.at ?? '').split(',').map(Number);
          if (row !== undefined && column !== undefined) setPosition({ row, column });
        }}
      >
        <thead>
          <tr>
            <td className="corner">row to column</td>
            {factions.map((column, index) => (
              <th key={column.id} scope="col" className={begin(column)}>
                <Name entity={column} at={`0,${index + 1}`} tabIndex={tabIndexAt(0, index + 1)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factions.map((row, rowIndex) => (
            <tr key={row.id} className={begin(row)}>
              <th scope="row">
                <Name entity={row} at={`${rowIndex + 1},0`} tabIndex={tabIndexAt(rowIndex + 1, 0)} />
              </th>
              {factions.map((column, index) => (
                <td key={column.id} className={begin(column)}>
                  <StanceCell
                    row={row}
                    column={column}
                    cell={grid.cell(row.id, column.id)}
                    ever={ever?.cell(row.id, column.id)}
                    change={changes.at(row.id, column.id)}
                    isOpen={open?.row.id === row.id && open.column.id === column.id}
                    at={`${rowIndex + 1},${index + 1}`}
                    tabIndex={tabIndexAt(rowIndex + 1, index + 1)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Name({ entity, at, tabIndex }: { entity: EntityBriefFragment; at: string; tabIndex: number }) {
  const address = useAddress();
  return (
    <span className="stance-name">
      <PageLink to={toView(address, 'entity', { id: entity.id })} tabIndex={tabIndex} data-at={at}>
        {entity.name}
      </PageLink>{' '}
      <ContinuityBadge continuity={entity.continuity} />
    </span>
  );
}
