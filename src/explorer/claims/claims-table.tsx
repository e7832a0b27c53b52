import type { Certainty } from '../operations.js';
import { CertaintyMark } from './certainty-mark.js';
import { Citations } from './citations.js';
import { partsOf, type ShownClaim } from './claim-line.js';
import { ColumnHeads } from './column-heads.js';
import { EntityLink } from './entity-link.js';
import { UNDATED } from './undated.js';
import { useTypes } from './use-types.js';

interface Props {
  readonly caption: string;
  readonly claims: readonly (Omit<ShownClaim, 'sentence'> & { readonly certainty?: Certainty | null })[];
}

/** The same claims as a picture shows, a row each. */
export function ClaimsTable({ caption, claims }: Props) {
  const types = useTypes();
  return (
    <div className="table-scroll">
      <table className="claims">
        <caption>{caption}</caption>
        <ColumnHeads names={['Subject', 'Relationship', 'Object', 'As', 'Period', 'Certainty', 'Sources']} />
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.id}>
              <td>
                <EntityLink entity={claim.subject} />
              </td>
              <td>{types.get(claim.type)?.label ?? claim.type}</td>
              <td>
                <EntityLink entity={claim.object} />
              </td>
              <td>{partsOf(claim)}</td>
              <td>{claim.period ?? UNDATED}</td>
              <td>
                <CertaintyMark certainty={claim.certainty} disputed={claim.disputedBy.length > 0} />
              </td>
              <td>
                <Citations citations={claim.citations} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
