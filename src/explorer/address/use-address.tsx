import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Address, Parameter } from './address.js';
import { ADDRESS_CHANGED, currentAddress } from './go.js';
import { readAddress } from './read-address.js';

const Context = createContext<Address | undefined>(undefined);

/** The address of the page for all that is in it; `missing` is shown where there is no such page. */
export function AddressProvider({ missing, children }: { missing: ReactNode; children: ReactNode }) {
  const text = useSyncExternalStore(subscribe, () => `${location.pathname}${location.search}`);
  const address = useMemo(() => {
    const { pathname, search } = new URL(text, location.href);
    return readAddress(pathname, search);
  }, [text]);
  if (!address) return missing;
  return <KnownAddress address={address}>{children}</KnownAddress>;
}

/** The same for what is within, of an address that is known. */
export function KnownAddress({ address, children }: { address: Address; children: ReactNode }) {
  return <Context value={address}>{children}</Context>;
}

/** Where the page is. */
export function useAddress(): Address {
  const address = useContext(Context);
  if (!address) throw new Error('There is no AddressProvider around this.');
  return address;
}

/** One parameter of where the page is. Whoever reads it alone is not drawn again when another changes. */
export function useParameter(name: Parameter): string | undefined {
  return useSyncExternalStore(subscribe, () => currentAddress()?.parameters[name]);
}

function subscribe(tell: () => void): () => void {
  for (const event of ['popstate', ADDRESS_CHANGED]) addEventListener(event, tell);
  return () => {
    for (const event of ['popstate', ADDRESS_CHANGED]) removeEventListener(event, tell);
  };
}
