import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { change } from '../address/go.js';
import { itemsOf, listOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { useTypes } from '../claims/use-types.js';

/** Over which relationship types a path may lead; over all where none is chosen. */
export function TypeChoice() {
  const address = useAddress();
  const types = useTypes();
  const chosen = itemsOf(address.parameters.type);
  const choose = (some: readonly string[]): void => change({ type: listOf(some) }, { replace: true });
  const toggle = (type: string, isOn: boolean): void =>
    choose([...types.keys()].filter((other) => (other === type ? isOn : chosen.includes(other))));
  const count = chosen.length === 0 ? 'every type' : `${chosen.length} of ${types.size} types`;
  return (
    <DialogTrigger>
      <Button>
        Over {count} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover types-popover">
        <Dialog className="types" aria-label="Relationship types">
          <p className="quiet">Only over those that are ticked; over all where none is.</p>
          <div className="types-list">
            {[...types.values()].map(({ type, label, description }) => (
              <label key={type} title={description}>
                <input
                  type="checkbox"
                  checked={chosen.includes(type)}
                  onChange={({ target }) => toggle(type, target.checked)}
                />
                {label}
              </label>
            ))}
          </div>
          <Button isDisabled={chosen.length === 0} onPress={() => choose([])}>
            Every type
          </Button>{' '}
          <Button slot="close">Close</Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
