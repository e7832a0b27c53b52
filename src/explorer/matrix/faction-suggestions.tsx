import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { listOf } from '../address/lists.js';
import { KindMark } from '../marks/kind-mark.js';
import type { EntityBriefFragment } from '../operations.js';
import { focusAddFaction } from './focus-add-faction.js';
import { useSuggestedFactions } from './use-suggested-factions.js';

/** Whom one could begin with, by continuity: between two continuities hardly anything is recorded. */
export function FactionSuggestions({ chosen }: { chosen: readonly string[] }) {
  const factions = useSuggestedFactions().filter(({ id }) => !chosen.includes(id));
  const continuities = new Map(factions.map(({ continuity }) => [continuity.id, continuity]));
  const put = (some: readonly EntityBriefFragment[]): void => {
    change({ e: listOf([...chosen, ...some.map(({ id }) => id)]) });
    focusAddFaction();
  };
  return (
    <section className="faction-suggestions" aria-label="To begin with">
      <p>
        {chosen.length === 0
          ? 'Choose two or more, and a grid says how each stands to each of the others, and who says so.'
          : 'One more is needed: a stance is between two.'}
      </p>
      {[...continuities.values()].map(({ id, title }) => {
        const own = factions.filter(({ continuity }) => continuity.id === id);
        return (
          <section key={id} aria-label={title}>
            <h2>{title}</h2>
            <div className="chips">
              {own.length > 1 && (
                <Button className="all" onPress={() => put(own)}>
                  All {own.length} of these
                </Button>
              )}
              {own.map((faction) => (
                <Button key={faction.id} onPress={() => put([faction])}>
                  <KindMark kind={faction.kind} /> {faction.name}
                </Button>
              ))}
            </div>
          </section>
        );
      })}
    </section>
  );
}
