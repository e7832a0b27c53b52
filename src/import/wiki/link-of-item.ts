import type { EntityKind } from '../../model/entity.js';
import type { ClaimContext, ClaimField } from './claim-context.js';
import type { Item, ItemLink } from './item.js';
import type { ReadItem } from './read-item.js';
import { type LinkedEntity, resolveLink } from './resolve-link.js';

/**
 * What an item is about: the one entity that it links to. Undefined, and counted, where it links to none, to several
 * things that could be meant, or says more than the link does.
 */
export function linkOfItem(
  item: Item,
  { links, beside }: ReadItem,
  kinds: readonly EntityKind[],
  { page, label }: ClaimField,
  context: ClaimContext,
): LinkedEntity | undefined {
  const { counts, rules } = context;
  countOthers(item, links, page.title, context);
  if (links.length === 0) {
    counts.add('withoutLink', label, item.text);
    return undefined;
  }
  const titles = new Set(links.map(({ title }) => title));
  const found = [...titles].map((title) => resolveLink(title, page, kinds, context));
  const entities = new Map(found.flatMap((link) => (link.is === 'entity' ? [[link.id, link]] : [])));
  const unknown = found.filter(({ is }) => is === 'unknown').length;
  if (entities.size + unknown > 1) counts.add('severalLinks', label, item.text);
  if (entities.size !== 1 || unknown > 0) return undefined;
  const words = rules.withoutWords(beside).trim();
  if (words === '') return [...entities.values()][0];
  counts.add('wordsBeside', words, item.text);
  return undefined;
}

/** Links in the brackets: what they say is read as words or dates. */
function countOthers(
  item: Item,
  named: readonly ItemLink[],
  from: string,
  { counts, rules }: ClaimContext,
): void {
  const meant = new Set(named);
  for (const link of item.links) {
    if (meant.has(link)) continue;
    counts.count('seen');
    const noise = rules.noise(link.title);
    if (noise === undefined) counts.add('inBrackets', link.title, from);
    else counts.add('noise', noise, link.title);
  }
}
