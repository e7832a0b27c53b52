import { go } from '../address/go.js';
import './conflict.css';
import { toView } from '../address/to-view.js';
import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { EntityLink } from '../claims/entity-link.js';
import { Answered } from '../frame/answered.js';
import { DidYouMean } from '../frame/did-you-mean.js';
import { useTitle } from '../frame/use-title.js';
import { KIND_NAMES } from '../marks/kind-names.js';
import { ConflictDocument } from '../operations.js';
import { ConflictHeading } from './conflict-heading.js';
import { ConflictParts } from './conflict-parts.js';
import { ConflictSides } from './conflict-sides.js';
import { NoConflict } from './no-conflict.js';

/** Who stood against whom in a conflict, when each joined and left, how it ended for them, and what it consists of. */
export function ConflictPage() {
  const address = useAddress();
  const { id, parameters } = address;
  const { at } = parameters;
  const answer = useAnswer(ConflictDocument, id ? { id, asOf: at ?? null, dated: at !== undefined } : null);
  useTitle(answer.data?.entity?.name ?? 'Conflicts');
  if (!id) return <NoConflict />;
  return (
    <>
      <Answered answer={answer} what="the conflict">
        {({ entity }) =>
          entity &&
          ('sides' in entity ? (
            <article>
              <ConflictHeading conflict={entity} />
              <ConflictSides conflict={entity} />
              <ConflictParts conflict={entity} />
            </article>
          ) : (
            <>
              <h1>{entity.name} is no conflict</h1>
              <p>
                It is of the kind {KIND_NAMES[entity.kind].toLowerCase()}: <EntityLink entity={entity} />
              </p>
            </>
          ))
        }
      </Answered>
      <DidYouMean error={answer.error} onPick={(other) => go(toView(address, 'conflict', { id: other }))} />
      {answer.error?.code === 'NOT_FOUND' && <NoConflict />}
    </>
  );
}
