import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { itemsOf, listOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { EntityChip } from '../frame/entity-chip.js';
import { EntityPicker } from '../frame/entity-picker.js';
import { SuggestionsDocument } from '../operations.js';

interface Props {
  /** Ids, as the address has them: there may be too many, or some that there are not. */
  readonly asked: readonly string[];
  readonly most: number;
}

/** Whom the timeline is about: each can be taken away, and others added. */
export function ChosenEntities({ asked, most }: Props) {
  const address = useAddress();
  const isFull = asked.length >= most;
  const add = (id: string): void => change({ e: listOf([...itemsOf(address.parameters.e), id]) });
  return (
    <div className="timeline-chosen-entities">
      {asked.length > 0 && (
        <ul className="chips plain" aria-label="Entities on the timeline">
          {asked.slice(0, most).map((id) => (
            <li key={id}>
              <EntityChip
                id={id}
                removal="Remove"
                onRemove={() => change({ e: listOf(asked.filter((other) => other !== id)) })}
              />
            </li>
          ))}
        </ul>
      )}
      {isFull ? (
        <p className="quiet">
          {asked.length > most
            ? `${asked.length} were asked for; the first ${most} are shown.`
            : `${most} is as many as there can be: remove one to add another.`}
        </p>
      ) : (
        <EntityPicker
          label={asked.length === 0 ? 'Whose timeline' : 'Add somebody'}
          placeholder="A name or alias"
          onPick={({ id }) => add(id)}
        />
      )}
      {asked.length === 0 && <Suggestions onPick={add} />}
    </div>
  );
}

function Suggestions({ onPick }: { onPick(id: string): void }) {
  const address = useAddress();
  const { data } = useAnswer(SuggestionsDocument, { continuity: address.parameters.c ?? null });
  return (
    <div>
      <p>Choose one to ten entities, to see their relationships one under the other in the order of time.</p>
      {data && (
        <p className="ways">
          {data.prominent.map(({ id, name }) => (
            <Button key={id} onPress={() => onPick(id)}>
              {name}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
