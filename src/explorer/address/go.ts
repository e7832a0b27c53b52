import type { Address, Parameters } from './address.js';
import { readAddress } from './read-address.js';
import { writeAddress } from './write-address.js';

/** Heard by whoever shows the address: the browser tells of its own buttons alone. */
export const ADDRESS_CHANGED = 'addresschange';

/** `replace` leaves no way back to this page, as while a slider is dragged. */
export interface How {
  readonly replace?: boolean;
}

type Changed = { readonly [Name in keyof Parameters]: string | undefined };

/** The address that the browser shows; undefined where it is none of a page. */
export function currentAddress(): Address | undefined {
  return readAddress(location.pathname, location.search);
}

/** Goes to another page, which may be made of the one that is shown. */
export function go(to: Address | ((from: Address) => Address), { replace = false }: How = {}): void {
  const from = currentAddress();
  if (!from && typeof to === 'function') return;
  const text = writeAddress(typeof to === 'function' ? to(from as Address) : to);
  if (text === `${location.pathname}${location.search}`) return;
  if (replace) history.replaceState(null, '', text);
  else history.pushState(null, '', text);
  dispatchEvent(new Event(ADDRESS_CHANGED));
}

/** The same page with other parameters, which may be made of those that it has; undefined takes one away. */
export function change(asked: Changed | ((now: Parameters) => Changed), how?: How): void {
  go((from) => {
    const parameters = typeof asked === 'function' ? asked(from.parameters) : asked;
    const all = Object.entries({ ...from.parameters, ...parameters });
    return { ...from, parameters: Object.fromEntries(all.filter(([, value]) => value)) };
  }, how);
}
