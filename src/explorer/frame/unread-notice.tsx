import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import type { Unread } from './unread-parameters.js';

/** Says what of the address cannot be read and what is shown instead, and takes it out of the address. */
export function UnreadNotice({ unread: { name, words, instead } }: { unread: Unread }) {
  const isNumber = instead !== undefined && /^\d+$/.test(instead);
  const mend = (): void => {
    change({ [name]: instead }, { replace: true });
    // NOTE: the button goes away with what it says; the focus begins anew with the page.
    document.getElementById('page')?.focus();
  };
  return (
    <p className="notice" role="alert">
      {words} <Button onPress={mend}>{isNumber ? `Use ${instead}` : 'Leave it out'}</Button>
    </p>
  );
}
