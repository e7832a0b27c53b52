import { ColumnHeads } from '../claims/column-heads.js';
import { EntityLink } from '../claims/entity-link.js';
import { amount } from '../frame/amount.js';
import type { BlocsQuery } from '../operations.js';

/** The blocs and what is between them, a row each. */
export function BlocTable({ map }: { map: BlocsQuery['blocs'] }) {
  const names = new Map(map.blocs.map(({ id, name }) => [id, name]));
  return (
    <div className="table-scroll">
      <table className="claims">
        <caption>Blocs, the largest first</caption>
        <ColumnHeads names={['Best connected', 'Entities', 'Claims within']} />
        <tbody>
          {map.blocs.map(({ id, head, size, relationships }) => (
            <tr key={id}>
              <td>
                <EntityLink entity={head} />
              </td>
              <td>{amount(size)}</td>
              <td>{amount(relationships)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="claims">
        <caption>Claims between two blocs</caption>
        <ColumnHeads names={['One', 'Other', 'Friendly', 'Neither', 'Hostile']} />
        <tbody>
          {map.links.map(({ a, b, friendly, neutral, hostile }) => (
            <tr key={`${a} ${b}`}>
              <td>{names.get(a)}</td>
              <td>{names.get(b)}</td>
              <td>{amount(friendly)}</td>
              <td>{amount(neutral)}</td>
              <td>{amount(hostile)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
