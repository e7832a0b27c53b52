import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { KnownAddress, useAddress } from './use-address.js';

/**
 * What need not be there at once when the address changes: it is drawn when the rest is, and the browser has time. What is pressed in
 * it goes from the address as it is then, not from the one that it shows.
 */
export function Later({ children }: { children: ReactNode }) {
  const address = useAddress();
  const now = useMemo(() => ({ address, children }), [address, children]);
  const shown = useDeferredValue(now);
  return <KnownAddress address={shown.address}>{shown.children}</KnownAddress>;
}
