import { ClaimLine } from '../claims/claim-line.js';
import { EntityLink } from '../claims/entity-link.js';
import { amount } from '../frame/amount.js';
import { partsInOrder } from './parts-in-order.js';
import type { ShownConflict } from './sides-of.js';

/** The battles and campaigns that a conflict consists of, the earlier before the later as far as it is known. */
export function ConflictParts({ conflict: { parts } }: { conflict: ShownConflict }) {
  if (parts.edges.length === 0) return null;
  const ordered = partsInOrder(
    parts.edges.map((edge) => ({
      ...edge,
      id: edge.node.id,
      earlier: 'earlier' in edge.node ? edge.node.earlier.map(({ id }) => id) : [],
    })),
  );
  return (
    <section className="conflict-parts" aria-labelledby="parts">
      <h2 id="parts">Parts</h2>
      <p className="quiet">
        {amount(parts.totalCount)}
        {parts.edges.length < parts.totalCount && `, ${amount(parts.edges.length)} shown`}; the earlier before
        the later, as far as sources give an order.
      </p>
      <ol className="plain parts">
        {ordered.map(({ part: { node, relationship }, after }) => (
          <li key={relationship.id}>
            {/* That it is a part of it does not begin or end: it is no more certain at one moment than at another. */}
            <ClaimLine
              claim={{ ...relationship, period: relationship.period ?? dateOf(node), certainty: null }}
            >
              <EntityLink entity={node} />
            </ClaimLine>
            <p className="quiet">{node.description}</p>
            {after.length > 0 && (
              <p className="quiet">After {after.map((other) => other.node.name).join(' and ')}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function dateOf(node: ShownConflict['parts']['edges'][number]['node']): string | null {
  return 'date' in node ? (node.date ?? null) : null;
}
