import { PageLink } from '../address/page-link.js';
import { toView } from '../address/to-view.js';
import { useAddress } from '../address/use-address.js';
import { Citations } from '../claims/citations.js';
import { ClaimLine } from '../claims/claim-line.js';
import { EntityLink } from '../claims/entity-link.js';
import { ContinuityBadge } from '../marks/continuity-badge.js';
import { ConflictDocument } from '../operations.js';
import { citedSources } from '../take-away/cited-sources.js';
import { TakeAway } from '../take-away/take-away.js';
import type { ShownConflict } from './sides-of.js';

/** What the conflict is, what it is a part of, and the ways on from it. */
export function ConflictHeading({ conflict }: { conflict: ShownConflict }) {
  const address = useAddress();
  const { at } = address.parameters;
  const { id, name, aliases, description, continuity, citations, relationships } = conflict;
  return (
    <header>
      <p className="quiet">
        Conflict in {continuity.title} <ContinuityBadge continuity={continuity} />
      </p>
      <h1>{name}</h1>
      {aliases.length > 0 && <p className="quiet">Also called {aliases.join(', ')}</p>}
      <p>{description}</p>
      <Citations citations={citations} />
      {relationships.nodes.map((claim) => (
        <ClaimLine key={claim.id} claim={claim}>
          Part of <EntityLink entity={claim.object} />
        </ClaimLine>
      ))}
      <div className="ways">
        <PageLink to={toView(address, 'entity', { id })}>Every claim about it</PageLink>
        <PageLink to={toView(address, 'timeline', { e: id })}>Timeline</PageLink>
        <PageLink to={toView(address, 'network', { e: id })}>Network</PageLink>
        <TakeAway
          title={name}
          query={ConflictDocument}
          variables={{ id, asOf: at ?? null, dated: at !== undefined }}
          exportQuery={{ roots: [id], asOf: at }}
          sources={citedSources([conflict, ...relationships.nodes])}
        />
      </div>
    </header>
  );
}
