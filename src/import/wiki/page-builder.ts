import { badImport } from '../../errors.js';
import { detached } from './detached.js';
import type { DumpPage, DumpSite } from './dump-page.js';

type Fields = Record<string, string>;

/** The elements whose text is kept, each by those that it stands in. */
const KEPT = new Set([
  'siteinfo/case',
  'siteinfo/namespaces/namespace',
  'page/title',
  'page/ns',
  'page/id',
  'page/revision/id',
  'page/revision/timestamp',
  'page/revision/text',
]);

/** Makes pages of the elements of a MediaWiki export. Of several revisions the one with the latest time is kept. */
export class PageBuilder {
  readonly site: DumpSite = { namespaces: new Map(), firstLetterCounts: false };
  readonly #path: string[] = [];
  #text: string[] | undefined;
  #namespaceKey = '';
  #page: Fields = {};
  #revision: Fields = {};
  #latest: Fields | undefined;
  #before = '';
  #done: DumpPage[] = [];

  open(name: string, attributes: Fields): void {
    if (this.#path.length === 0 && name !== 'mediawiki') throw notAnExport(name);
    this.#path.push(name);
    const path = this.#path.slice(1).join('/');
    if (KEPT.has(path)) this.#text = [];
    if (path === 'siteinfo/namespaces/namespace') this.#namespaceKey = attributes.key ?? '';
    if (path === 'page') [this.#page, this.#latest] = [{}, undefined];
    if (path === 'page/redirect') this.#page.redirect = detached(attributes.title ?? '');
    if (path === 'page/revision') this.#revision = {};
    if (path === 'page/revision/text' && attributes.deleted !== undefined) this.#revision.deleted = 'deleted';
  }

  add(text: string): void {
    this.#text?.push(text);
  }

  close(name: string): void {
    const path = this.#path.slice(1).join('/');
    if (this.#text && KEPT.has(path)) this.#keep(path, this.#text.join(''));
    if (path === 'page/revision') this.#endRevision();
    if (path === 'page') this.#endPage();
    this.#text = undefined;
    if (this.#path.at(-1) === name) this.#path.pop();
  }

  /** The pages that have ended since this was asked last. */
  takePages(): DumpPage[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  /** Where in the dump this is, for a message. */
  place(): string {
    if (this.#page.title !== undefined) return `Page "${this.#page.title}"`;
    return this.#before === '' ? 'Before the first page' : `After page "${this.#before}"`;
  }

  #keep(path: string, text: string): void {
    const field = path.slice(path.lastIndexOf('/') + 1);
    if (path === 'siteinfo/case') this.site.firstLetterCounts = text === 'case-sensitive';
    else if (field === 'namespace') {
      if (text !== '') this.site.namespaces.set(detached(text.toLowerCase()), Number(this.#namespaceKey));
    } else if (path.startsWith('page/revision/')) this.#revision[field] = text;
    else this.#page[field] = detached(text);
  }

  #endRevision(): void {
    const time = this.#revision.timestamp ?? '';
    if (!this.#latest || time >= (this.#latest.timestamp ?? '')) this.#latest = this.#revision;
    this.#revision = {};
  }

  #endPage(): void {
    const { title = '', ns = '0', id = '', redirect } = this.#page;
    const { id: revision = '', timestamp = '', text, deleted } = this.#latest ?? {};
    const hasText = text !== undefined && deleted === undefined;
    this.#done.push({
      ...{ title, namespace: Number(ns), id, revision: detached(revision), timestamp: detached(timestamp) },
      ...(redirect !== undefined && { redirect }),
      ...(hasText && { text }),
    });
    this.#before = title;
    [this.#page, this.#latest] = [{}, undefined];
  }
}

function notAnExport(name: string): Error {
  return badImport(`The dump is no MediaWiki export: it begins with <${name}>, and not with <mediawiki>.`, {
    hint: 'Download the XML of the wiki: its Special:Export page makes it, or a dump that the wiki offers.',
  });
}
