import { useEffect, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { useAddress } from '../address/use-address.js';
import { type EntityBriefFragment, StanceMatrixDocument } from '../operations.js';
import { TakeAway } from '../take-away/take-away.js';
import { gridCsv } from './grid-csv.js';
import type { StanceGrid } from './stance-grid.js';

interface Props {
  readonly grid: StanceGrid;
  /** In the order in which they are shown. */
  readonly factions: readonly EntityBriefFragment[];
}

/** Of an export. */
const MOST_ROOTS = 20;

/** In which order the rows stand, the table twin, and the ways to take the grid along. */
export function StanceTools({ grid, factions }: Props) {
  const address = useAddress();
  const { table, order, at } = address.parameters;
  const id = useId();
  const csv = useFile(gridCsv(grid, factions, at));
  return (
    <div className="stance-tools">
      <label htmlFor={id}>Order</label>
      <select
        id={id}
        value={order ?? ''}
        onChange={({ target }) => change({ order: target.value || undefined }, { replace: true })}
      >
        <option value="">As chosen</option>
        <option value="name">By name</option>
        <option value="bloc">By bloc</option>
      </select>
      <Button onPress={() => change({ table: table ? undefined : '1' }, { replace: true })}>
        {table ? 'As a grid' : 'As a list of pairs'}
      </Button>
      <TakeAway
        title={`Stances of ${factions.map(({ name }) => name).join(', ')}`}
        query={StanceMatrixDocument}
        variables={{ factions: factions.map(({ id: faction }) => faction), asOf: at ?? null }}
        exportQuery={{ roots: factions.slice(0, MOST_ROOTS).map(({ id: faction }) => faction), asOf: at }}
      />
      {csv && (
        <a href={csv} download={at ? `stances at ${at.replaceAll(/[^\w.-]+/g, ' ')}.csv` : 'stances.csv'}>
          Download CSV
        </a>
      )}
    </div>
  );
}

/** The address of a text as a file, as long as it is shown. */
function useFile(text: string): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return url;
}
