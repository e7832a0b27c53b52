import { Button } from 'react-aria-components';
import { itemsOf, listOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { EntityChip } from '../frame/entity-chip.js';

/** Whom no path may pass, each to be taken back. */
export function Avoided() {
  const { address, change } = useAddress();
  const avoided = itemsOf(address.parameters.avoid);
  if (avoided.length === 0) return null;
  return (
    <section className="chips" aria-labelledby="avoided">
      <span id="avoided">Avoiding</span>
      {avoided.map((id) => (
        <EntityChip
          key={id}
          id={id}
          removal="Do not avoid"
          onRemove={() => change({ avoid: listOf(avoided.filter((other) => other !== id)) })}
        />
      ))}
      {avoided.length > 1 && <Button onPress={() => change({ avoid: undefined })}>Avoid nobody</Button>}
    </section>
  );
}
