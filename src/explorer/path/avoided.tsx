import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { itemsOf, listOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { useAnnounce } from '../frame/announcer.js';
import { EntityChip } from '../frame/entity-chip.js';
import { focusFound } from './focus-found.js';

/** Whom no path may pass, each to be taken back. */
export function Avoided() {
  const address = useAddress();
  const announce = useAnnounce();
  const avoided = itemsOf(address.parameters.avoid);
  if (avoided.length === 0) return null;
  const put = (ids: readonly string[]): void => {
    change({ avoid: listOf(ids) });
    announce(ids.length === 0 ? 'Avoiding nobody' : `Avoiding ${ids.length}`);
    focusFound();
  };
  return (
    <section className="chips" aria-labelledby="avoided">
      <span id="avoided">Avoiding</span>
      {avoided.map((id) => (
        <EntityChip
          key={id}
          id={id}
          removal="Do not avoid"
          onRemove={() => put(avoided.filter((other) => other !== id))}
        />
      ))}
      {avoided.length > 1 && <Button onPress={() => put([])}>Avoid nobody</Button>}
    </section>
  );
}
