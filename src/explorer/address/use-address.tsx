import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Address, Parameters as AddressParameters } from './address.js';
import { readAddress } from './read-address.js';
import { writeAddress } from './write-address.js';

export interface Navigation {
  readonly address: Address;
  /** Goes to another page; `replace` leaves no way back to this one, as while a slider is dragged. */
  go(to: Address, how?: { readonly replace?: boolean }): void;
  /** The same page with other parameters; undefined takes one away. */
  change(
    parameters: { readonly [Name in keyof AddressParameters]: string | undefined },
    how?: { readonly replace?: boolean },
  ): void;
}

const Context = createContext<Navigation | undefined>(undefined);
const CHANGED = 'addresschange';

/** The address of the page and the ways to others, for all that is in it; `missing` is shown where there is no such page. */
export function AddressProvider({ missing, children }: { missing: ReactNode; children: ReactNode }) {
  const text = useSyncExternalStore(subscribe, () => `${location.pathname}${location.search}`);
  const address = useMemo(() => {
    const { pathname, search } = new URL(text, location.href);
    return readAddress(pathname, search);
  }, [text]);
  if (!address) return missing;
  return <Known address={address}>{children}</Known>;
}

function Known({ address, children }: { address: Address; children: ReactNode }) {
  const navigation = useMemo(() => ({ address, go: visit, change }), [address]);
  return <Context value={navigation}>{children}</Context>;
}

/** Where the page is, and the ways to others. */
export function useAddress(): Navigation {
  const navigation = useContext(Context);
  if (!navigation) throw new Error('There is no AddressProvider around this.');
  return navigation;
}

/** NOTE: of the page that is shown when it is called, so that it is one function for all pages, and nothing is drawn again for it. */
function change(...[parameters, how]: Parameters<Navigation['change']>): void {
  const address = readAddress(location.pathname, location.search);
  if (!address) return;
  const all = Object.entries({ ...address.parameters, ...parameters });
  visit({ ...address, parameters: Object.fromEntries(all.filter(([, value]) => value)) }, how);
}

function visit(to: Address, { replace = false } = {}): void {
  const text = writeAddress(to);
  if (text === `${location.pathname}${location.search}`) return;
  if (replace) history.replaceState(null, '', text);
  else history.pushState(null, '', text);
  dispatchEvent(new Event(CHANGED));
}

function subscribe(tell: () => void): () => void {
  for (const event of ['popstate', CHANGED]) addEventListener(event, tell);
  return () => {
    for (const event of ['popstate', CHANGED]) removeEventListener(event, tell);
  };
}
