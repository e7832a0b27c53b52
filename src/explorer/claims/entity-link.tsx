import { PageLink } from '../address/page-link.js';
import { toView } from '../address/to-view.js';
import { useAddress } from '../address/use-address.js';
import { ContinuityBadge } from '../marks/continuity-badge.js';
import { KindMark } from '../marks/kind-mark.js';
import type { EntityBriefFragment } from '../operations.js';

/** An entity by name, with its kind and its continuity, leading to its page. */
export function EntityLink({ entity }: { entity: EntityBriefFragment }) {
  const address = useAddress();
  return (
    <span className="entity-link">
      <KindMark kind={entity.kind} />
      <PageLink to={toView(address, entity.kind === 'CONFLICT' ? 'conflict' : 'entity', { id: entity.id })}>
        {entity.name}
      </PageLink>
      <ContinuityBadge continuity={entity.continuity} />
    </span>
  );
}
