import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { listOf } from '../address/lists.js';
import { EntityChip } from '../frame/entity-chip.js';
import { EntityPicker } from '../frame/entity-picker.js';
import { FactionsAround } from './factions-around.js';
import { ADD_FACTION_ID, focusAddFaction } from './focus-add-faction.js';
import { MOST_FACTIONS } from './most-factions.js';

/** Whose stances are shown, to be added to and taken from. */
export function FactionSet({ chosen }: { chosen: readonly string[] }) {
  const put = (ids: readonly string[]): void => change({ e: listOf(ids), sel: undefined });
  // NOTE: what takes somebody away goes away with it, and the focus would with both.
  const keep = (ids: readonly string[]): void => {
    put(ids);
    focusAddFaction();
  };
  return (
    <section className="faction-set" aria-label="Whose stances">
      <div className="faction-add">
        {chosen.length < MOST_FACTIONS ? (
          <EntityPicker
            label="Add a faction, a people or a person"
            placeholder="Search a name or alias"
            id={ADD_FACTION_ID}
            kinds={['FACTION', 'SPECIES', 'PERSON']}
            onPick={({ id }) => put([...chosen, id])}
          />
        ) : (
          <p className="quiet">{MOST_FACTIONS} is the most that a grid can show.</p>
        )}
        {chosen.length < MOST_FACTIONS && <FactionsAround chosen={chosen} onFound={put} />}
        {chosen.length > 1 && <Button onPress={() => keep([])}>Clear</Button>}
      </div>
      {chosen.length > 0 && (
        <div className="chips">
          {chosen.map((id) => (
            <EntityChip
              key={id}
              id={id}
              removal="Remove"
              onRemove={() => keep(chosen.filter((other) => other !== id))}
            />
          ))}
        </div>
      )}
      {chosen.length > MOST_FACTIONS && (
        <p role="status">
          The first {MOST_FACTIONS} of {chosen.length} are shown. Remove some to see the others.
        </p>
      )}
    </section>
  );
}
