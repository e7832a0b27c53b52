import { go } from '../address/go.js';
import { PageLink } from '../address/page-link.js';
import { toView } from '../address/to-view.js';
import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { Citations } from '../claims/citations.js';
import { EntityLink } from '../claims/entity-link.js';
import { Answered } from '../frame/answered.js';
import { DidYouMean } from '../frame/did-you-mean.js';
import { useTitle } from '../frame/use-title.js';
import { ContinuityBadge } from '../marks/continuity-badge.js';
import { KIND_NAMES } from '../marks/kind-names.js';
import { EntityDocument, type EntityQuery } from '../operations.js';
import { EntityClaims } from './entity-claims.js';

/** Who somebody or something is, and every claim about it. */
export function EntityPage() {
  const address = useAddress();
  const answer = useAnswer(EntityDocument, { id: address.id });
  useTitle(answer.data?.entity?.name);
  return (
    <>
      <Answered answer={answer} what="who this is">
        {({ entity }) =>
          entity && (
            <article>
              <Heading entity={entity} />
              <EntityClaims entity={entity} />
            </article>
          )
        }
      </Answered>
      <DidYouMean error={answer.error} onPick={(id) => go(toView(address, 'entity', { id }))} />
    </>
  );
}

type Entity = NonNullable<EntityQuery['entity']>;

function Heading({ entity }: { entity: Entity }) {
  const address = useAddress();
  const { id, name, kind, aliases, description, continuity, citations, counterparts } = entity;
  return (
    <header className="entity-heading">
      <p className="quiet">
        {KIND_NAMES[kind]} in {continuity.title} <ContinuityBadge continuity={continuity} />
      </p>
      <h1>{name}</h1>
      {aliases.length > 0 && <p className="quiet">Also called {aliases.join(', ')}</p>}
      <p>{description}</p>
      <Citations citations={citations} />
      <p className="ways">
        <PageLink to={toView(address, 'network', { e: id })}>Network</PageLink>
        <PageLink to={toView(address, 'timeline', { e: id })}>Timeline</PageLink>
        <PageLink to={toView(address, 'path', { from: id })}>Paths from here</PageLink>
        {kind === 'CONFLICT' && <PageLink to={toView(address, 'conflict', { id })}>Sides</PageLink>}
      </p>
      {counterparts.length > 0 && (
        <section aria-labelledby="counterparts">
          <h2 id="counterparts">In other continuities</h2>
          <ul className="plain">
            {counterparts.map((other) => (
              <li key={other.id}>
                <EntityLink entity={other} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </header>
  );
}
