import { ColumnHeads } from '../claims/column-heads.js';
import { EntityLink } from '../claims/entity-link.js';
import { amount } from '../frame/amount.js';
import type { BlocsQuery } from '../operations.js';

/** The blocs and what is between them, a row each. */
export function BlocTable({ map, isAtMoment }: { map: BlocsQuery['blocs']; isAtMoment: boolean }) {
  const moment = isAtMoment ? ' at the moment' : '';
  const names = new Map(map.blocs.map(({ id, name }) => [id, name]));
  return (
    <div className="table-scroll">
      <table className="claims">
        <caption>Blocs, the largest first</caption>
        <ColumnHeads
          names={['Best connected', 'Entities', `In a claim${moment}`, `Claims within${moment}`]}
        />
        <tbody>
          {map.blocs.map(({ id, head, size, present, relationships }) => (
            <tr key={id}>
              <td>
                <EntityLink entity={head} />
              </td>
              <td>{amount(size)}</td>
              <td>{amount(present)}</td>
              <td>{amount(relationships)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="claims">
        <caption>Claims between two blocs{moment}</caption>
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
