import { go } from '../address/go.js';
import { toView } from '../address/to-view.js';
import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { EntityLink } from '../claims/entity-link.js';
import { Answered } from '../frame/answered.js';
import { EntityPicker } from '../frame/entity-picker.js';
import { ConflictsDocument } from '../operations.js';

/** Which conflicts there are, where an address names none. */
export function NoConflict() {
  const address = useAddress();
  const { c } = address.parameters;
  const answer = useAnswer(ConflictsDocument, {});
  return (
    <section className="no-conflict" aria-labelledby="conflicts">
      <h1 id="conflicts">Conflicts</h1>
      <EntityPicker
        label="Find a conflict"
        placeholder="Search a name or alias"
        kinds={['CONFLICT']}
        onPick={({ id }) => go(toView(address, 'conflict', { id }))}
      />
      <Answered answer={answer} what="conflicts">
        {({ conflicts }) => (
          <ul className="conflicts">
            {conflicts
              .filter(({ continuity }) => !c || continuity.id === c)
              .map((conflict) => (
                <li key={conflict.id}>
                  <EntityLink entity={conflict} />
                  <p className="quiet">{conflict.description}</p>
                </li>
              ))}
          </ul>
        )}
      </Answered>
    </section>
  );
}
