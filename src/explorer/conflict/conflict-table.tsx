import { CertaintyMark } from '../claims/certainty-mark.js';
import { Citations } from '../claims/citations.js';
import { ColumnHeads } from '../claims/column-heads.js';
import { EntityLink } from '../claims/entity-link.js';
import { UNDATED } from '../claims/undated.js';
import type { ConflictSide } from './sides-of.js';

const COLUMNS = ['Side', 'Who', 'Role', 'Outcome', 'Period', 'Certainty', 'Sources'];

interface Props {
  readonly caption: string;
  readonly sides: readonly ConflictSide[];
}

/** The same sides, a row for each claim. */
export function ConflictTable({ caption, sides }: Props) {
  return (
    <div className="table-scroll">
      <table className="claims">
        <caption>{caption}</caption>
        <ColumnHeads names={COLUMNS} />
        {sides.map((side) => (
          <tbody key={side.name ?? ''}>{rowsOf(side)}</tbody>
        ))}
      </table>
    </div>
  );
}

function rowsOf({ name, now, otherwise }: ConflictSide) {
  return [...now, ...otherwise].flatMap(({ entity, claims }) =>
    claims.map(({ id, role, outcome, period, certainty, disputedBy, citations }) => (
      <tr key={id}>
        <td>{name ?? 'not named'}</td>
        <td>
          <EntityLink entity={entity} />
        </td>
        <td>{role}</td>
        <td>{outcome}</td>
        <td>{period ?? UNDATED}</td>
        <td>
          <CertaintyMark certainty={certainty} disputed={disputedBy.length > 0} />
        </td>
        <td>
          <Citations citations={citations} />
        </td>
      </tr>
    )),
  );
}
