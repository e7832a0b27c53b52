import { CertaintyMark } from '../claims/certainty-mark.js';
import { ClaimsOnDemand } from '../claims/claims-on-demand.js';
import { ColumnHeads } from '../claims/column-heads.js';
import { EntityLink } from '../claims/entity-link.js';
import { UNDATED } from '../claims/undated.js';
import type { PathStep } from './path-steps.js';

const COLUMNS = ['Path', 'Hop', 'From', 'Relationship', 'To', 'Period', 'Certainty', 'Sources'];

/** The same paths, a row for each hop. */
export function PathsTable({ paths }: { paths: readonly (readonly PathStep[])[] }) {
  return (
    <div className="table-scroll">
      <table className="claims">
        <caption>The paths, a row for each hop</caption>
        <ColumnHeads names={COLUMNS} />
        {paths.map((steps, path) => (
          <tbody key={steps.map(({ to }) => to.id).join()}>
            {steps.map(({ from, to, label, hop: { relationship, parallel } }, index) => (
              <tr key={to.id}>
                <td>{path + 1}</td>
                <td>{index + 1}</td>
                <td>
                  <EntityLink entity={from} />
                </td>
                <td>{label}</td>
                <td>
                  <EntityLink entity={to} />
                </td>
                <td>{relationship.period ?? UNDATED}</td>
                <td>
                  <CertaintyMark
                    certainty={relationship.certainty}
                    disputed={relationship.disputedBy.length > 0}
                  />
                </td>
                <td>
                  <ClaimsOnDemand ids={[relationship.id, ...parallel.map(({ id }) => id)]} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
