import type { Address, Parameter, Parameters } from '../address/address.js';
import { itemsOf, listOf } from '../address/lists.js';
import { numberIn } from '../address/number-in.js';
import type { ApiError } from '../api/api-error.js';
import { networkBounds } from '../network/network-bounds.js';
import { hopsOf, MOST_HOPS } from '../path/path-question.js';
import { hintOf } from './hint-of.js';

/** What an address asks for and cannot have. */
export interface Unread {
  readonly name: Parameter;
  /** What is wrong with it, and what is shown instead. */
  readonly words: string;
  /** What it is read as; undefined where it is left out. */
  readonly instead: string | undefined;
}

/** What else has to be known to judge an address. */
export interface Known {
  /** Why the API cannot read its moments; null where it can, or has not said yet. */
  readonly refused: { readonly at: ApiError | null; readonly with: ApiError | null };
  /** Names of the relationship types; none until they are known. */
  readonly types: ReadonlyMap<string, unknown>;
}

/** What of an address cannot be read, in words for whoever wrote it. One way in all views: each is said, and the rest is shown. */
export function unreadParameters({ view, parameters }: Address, { refused, types }: Known): Unread[] {
  const found: (Unread | undefined)[] = [
    unreadMoment('at', refused.at, 'Shown at any time instead.'),
    unreadMoment('with', refused.with, 'Compared with no other moment.'),
    unreadType(parameters, types),
    ...(view === 'network' ? unreadOfNetwork(parameters) : []),
    view === 'path' ? unreadHops(parameters) : undefined,
  ];
  return found.filter((one) => one !== undefined);
}

function unreadMoment(name: 'at' | 'with', error: ApiError | null, instead: string): Unread | undefined {
  if (!error || error.passes) return undefined;
  const words = [error.message, hintOf(error), instead].filter(Boolean).join(' ');
  return { name, words, instead: undefined };
}

/** NOTE: "none" is how a legend says that nothing is ticked. */
function unreadType({ type }: Parameters, types: Known['types']): Unread | undefined {
  const asked = itemsOf(type);
  const unknown = asked.filter((one) => one !== 'none' && !types.has(one));
  if (types.size === 0 || unknown.length === 0) return undefined;
  const rest = listOf(asked.filter((one) => !unknown.includes(one)));
  const names = unknown.map((one) => `“${one}”`).join(', ');
  const shown = rest === undefined ? 'All types are shown instead.' : 'The others are shown.';
  return { name: 'type', words: `There is no relationship type ${names}. ${shown}`, instead: rest };
}

function unreadOfNetwork(parameters: Parameters): (Unread | undefined)[] {
  const { n, d } = parameters;
  const { nodes, depth } = networkBounds;
  const entities = `A network shows ${nodes.least} to ${nodes.most} entities`;
  const deep = `A network is ${depth.least} to ${depth.most} relationships deep`;
  return [
    n === 'blocs' ? undefined : unreadNumber('n', n, numberIn(n, nodes), entities, nodes.usual),
    unreadNumber('d', d, numberIn(d, depth), deep, depth.usual),
    unreadRoots(parameters),
  ];
}

function unreadRoots({ e, x }: Parameters): Unread | undefined {
  const { most } = networkBounds.roots;
  const [roots, expanded] = [itemsOf(e), itemsOf(x)];
  if (roots.length + expanded.length <= most) return undefined;
  const words = `A network begins with ${most} entities at most, expanded ones among them: the first ${most} are used.`;
  if (roots.length > most) return { name: 'e', words, instead: listOf(roots.slice(0, most)) };
  return { name: 'x', words, instead: listOf(expanded.slice(0, most - roots.length)) };
}

function unreadHops(parameters: Parameters): Unread | undefined {
  const { max } = parameters;
  const hops = hopsOf(parameters);
  const isRead = max === undefined || max === String(hops);
  return isRead ? undefined : unreadNumber('max', max, undefined, `A path has 1 to ${MOST_HOPS} hops`, hops);
}

function unreadNumber(
  name: Parameter,
  text: string | undefined,
  read: number | undefined,
  bounds: string,
  usual: number,
): Unread | undefined {
  if (text === undefined || text === String(read)) return undefined;
  const words = `${bounds}: in place of “${text}” it is ${read ?? usual} here.`;
  return { name, words, instead: read === undefined ? undefined : String(read) };
}
