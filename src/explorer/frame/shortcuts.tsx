import { useEffect, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay, Switch } from 'react-aria-components';
import type { View } from '../address/address.js';
import { go } from '../address/go.js';
import { hasSingleKeys, turnSingleKeys } from './has-single-keys.js';
import { KEYS } from './keys.js';
import { linkTo } from './view-links.js';

const VIEW_KEYS: Readonly<Record<string, View>> = { n: 'network', t: 'timeline', p: 'path', m: 'matrix' };
const SECOND_KEY_MS = 1_500;

/** Keys that lead from anywhere: `/` to the search, `g` and a letter to a view, `?` to the list of all keys, where they can be turned off. */
export function Shortcuts() {
  const [isOpen, setOpen] = useState(false);
  const [isOff, setOff] = useState(() => !hasSingleKeys());
  useEffect(() => {
    if (isOff) return undefined;
    let began = 0;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const view = Date.now() - began < SECOND_KEY_MS ? VIEW_KEYS[event.key] : undefined;
      began = event.key === 'g' ? Date.now() : 0;
      if (view) go((from) => linkTo(from, view));
      else if (event.key === '/') document.getElementById('search')?.focus();
      else if (event.key === '?') setOpen(true);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOff]);
  const turn = (on: boolean): void => {
    turnSingleKeys(on);
    setOff(!on);
  };
  return (
    <>
      <Button className="quiet" onPress={() => setOpen(true)}>
        Keys
      </Button>
      <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
        <Modal className="modal">
          <Dialog>
            <Heading slot="title">Keys</Heading>
            <Switch isSelected={!isOff} onChange={turn}>
              <span className="switch" aria-hidden="true" /> Single keys
            </Switch>
            <table className="keys">
              <tbody>
                {KEYS.map(([keys, does]) => (
                  <tr key={keys}>
                    <th scope="row">
                      <kbd>{keys}</kbd>
                    </th>
                    <td>{does}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <Button slot="close">Close</Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

/** Whether a key is meant for what has the focus: letters belong to a field, and single keys to nobody but the page. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest(
        'input:not([type=range]):not([type=checkbox]), textarea, select, [role=listbox], [role=dialog]',
      ) !== null)
  );
}
