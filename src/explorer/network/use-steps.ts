import { itemsOf, listOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';

const MOST_ROOTS = 20;

/** The steps of an investigation in the network: each is in the address, and the last can be taken back. */
export function useSteps() {
  const { address, change } = useAddress();
  const { e, x, hide } = address.parameters;
  const [roots, expanded, hidden] = [itemsOf(e), itemsOf(x), itemsOf(hide)];
  const canExpand = (id: string): boolean =>
    !roots.includes(id) && !expanded.includes(id) && roots.length + expanded.length < MOST_ROOTS;
  return {
    expanded,
    hidden,
    canExpand,
    canUndo: expanded.length > 0,
    add: (id: string) =>
      roots.length < MOST_ROOTS &&
      change({ e: listOf([...roots, id]), hide: listOf(hidden.filter((one) => one !== id)) }),
    expand: (id: string) => canExpand(id) && change({ x: listOf([...expanded, id]) }),
    undo: () => change({ x: listOf(expanded.slice(0, -1)) }),
    begin: (id: string) => change({ e: id, x: undefined, hide: undefined, sel: undefined }),
    hide: (id: string) =>
      change({
        e: listOf(roots.filter((one) => one !== id)) ?? e,
        x: listOf(expanded.filter((one) => one !== id)),
        hide: roots.length === 1 && roots[0] === id ? hide : listOf([...hidden, id]),
        sel: undefined,
      }),
    show: (id: string) => change({ hide: listOf(hidden.filter((one) => one !== id)) }),
  };
}
