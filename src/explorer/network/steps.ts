import type { Parameters } from '../address/address.js';
import { change } from '../address/go.js';
import { itemsOf, listOf } from '../address/lists.js';

const MOST_ROOTS = 20;

/** The steps of an investigation in the network: each is in the address, and the last can be taken back. */
export const steps = {
  add: (id: string) =>
    change((now) => (hasRoom(now) ? { e: plus(now.e, id), hide: minus(now.hide, id) } : {})),
  expand: (id: string) => change((now) => (canExpand(now, id) ? { x: plus(now.x, id) } : {})),
  undo: () => change((now) => ({ x: listOf(itemsOf(now.x).slice(0, -1)) })),
  begin: (id: string) => change({ e: id, x: undefined, hide: undefined, sel: undefined }),
  hide: (id: string) => change((now) => ({ ...without(now, id), sel: undefined })),
  show: (id: string) => change((now) => ({ hide: minus(now.hide, id) })),
};

/** Whether an entity can be expanded: once, and of no more than the API begins with. */
export function canExpand(now: Parameters, id: string): boolean {
  return hasRoom(now) && !itemsOf(now.e).includes(id) && !itemsOf(now.x).includes(id);
}

function hasRoom({ e, x }: Parameters): boolean {
  return itemsOf(e).length + itemsOf(x).length < MOST_ROOTS;
}

/** One that nobody would be left without stays. */
function without({ e, x, hide }: Parameters, id: string) {
  return { e: minus(e, id) ?? e, x: minus(x, id), hide: e === id ? hide : plus(hide, id) };
}

function plus(list: string | undefined, id: string): string | undefined {
  return listOf([...itemsOf(list), id]);
}

function minus(list: string | undefined, id: string): string | undefined {
  return listOf(itemsOf(list).filter((one) => one !== id));
}
