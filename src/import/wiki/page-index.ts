import { ENTITY_KINDS, type EntityKind } from '../../model/entity.js';

/** What is known of a page: which entity it is, that it leads elsewhere, or that it is neither. */
export type Indexed =
  | { readonly is: 'entity'; readonly id: string; readonly kind: EntityKind }
  | { readonly is: 'redirect'; readonly to: string }
  | { readonly is: 'other' };

/** MediaWiki follows one; wikis that were merged have chains. */
const MOST_REDIRECTS = 5;

/**
 * Every title of a dump, and what it leads to. All that an import keeps of pages in memory: about 250 bytes for each.
 * An entry is one text, the first letter of which says what it is: `>Title` a redirect, `0id` an entity of the first kind.
 */
export class PageIndex {
  readonly #pages = new Map<string, string>();

  has(title: string): boolean {
    return this.#pages.has(title);
  }

  addOther(title: string): void {
    this.#pages.set(title, '');
  }

  addRedirect(title: string, to: string): void {
    this.#pages.set(title, `>${to}`);
  }

  addEntity(title: string, kind: EntityKind, id: string): void {
    this.#pages.set(title, `${ENTITY_KINDS.indexOf(kind)}${id}`);
  }

  /** What a title leads to, and whether by redirects; undefined where there is no such page, or redirects lead round. */
  find(title: string): { readonly page: Indexed; readonly redirected: boolean } | undefined {
    let page = this.#get(title);
    for (let steps = 0; page?.is === 'redirect'; steps++) {
      if (steps === MOST_REDIRECTS) return undefined;
      page = this.#get(page.to);
      if (page && page.is !== 'redirect') return { page, redirected: true };
    }
    return page && { page, redirected: false };
  }

  #get(title: string): Indexed | undefined {
    const entry = this.#pages.get(title);
    if (entry === undefined) return undefined;
    if (entry === '') return { is: 'other' };
    if (entry.startsWith('>')) return { is: 'redirect', to: entry.slice(1) };
    const kind = ENTITY_KINDS[Number(entry.charAt(0))] ?? 'Faction';
    return { is: 'entity', kind, id: entry.slice(1) };
  }
}
