import type { RawSource } from '../../seed/raw-document.js';
import type { BoxedPage } from './box.js';
import type { WikiAbout } from './mapping.js';

/** A page as a source: who published it, in which revision, under which licence. */
export function toSourceRecord(page: BoxedPage, { name, url, licence }: WikiAbout): RawSource {
  const { source: id, title, revision, timestamp } = page;
  const read = [revision, timestamp.slice(0, 10)].filter((part) => part !== '').join(' of ');
  return {
    ...{ id, title, publisher: name },
    ...(read !== '' && { revision: read }),
    url: `${url}${addressOf(title)}`,
    licence,
  };
}

/** As MediaWiki spells titles in addresses. */
function addressOf(title: string): string {
  return encodeURIComponent(title.replaceAll(' ', '_')).replace(/%(?:2F|3A|2C)/g, decodeURIComponent);
}
