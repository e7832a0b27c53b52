import type { Parameters } from '../address/address.js';
import { change } from '../address/go.js';
import { itemsOf, listOf } from '../address/lists.js';
import { networkBounds } from './network-bounds.js';

/** The steps of an investigation in the network: each is in the address, and the last can be taken back. */
export const steps = {
  add: (id: string) =>
    change((now) => (hasRoom(now) ? { e: plus(now.e, id), hide: minus(now.hide, id) } : {})),
  expand: (id: string) => change((now) => (canExpand(now, id) ? { x: plus(now.x, id) } : {})),
  undo: () => change((now) => ({ x: listOf(itemsOf(now.x).slice(0, -1)) })),
  begin: (id: string) => change({ e: id, x: undefined, hide: undefined, sel: undefined }),
  // NOTE: whoever the network begins with stays what it begins with: nobody else moves, and it comes back as it was.
  hide: (id: string) => change(({ x, hide }) => ({ x: minus(x, id), hide: plus(hide, id), sel: undefined })),
  show: (id: string) => change((now) => ({ hide: minus(now.hide, id) })),
};

/** Whether an entity can be expanded: once, and of no more than the API begins with. */
export function canExpand(now: Parameters, id: string): boolean {
  return hasRoom(now) && !itemsOf(now.e).includes(id) && !itemsOf(now.x).includes(id);
}

function hasRoom({ e, x }: Parameters): boolean {
  return itemsOf(e).length + itemsOf(x).length < networkBounds.roots.most;
}

function plus(list: string | undefined, id: string): string | undefined {
  return listOf([...itemsOf(list), id]);
}

function minus(list: string | undefined, id: string): string | undefined {
  return listOf(itemsOf(list).filter((one) => one !== id));
}
