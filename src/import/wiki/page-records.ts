import type { EntityKind } from '../../model/entity.js';
import type { RawEntity, RawSource } from '../../seed/raw-document.js';
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

/** What a page is about. It is described in words of ours: those of the wiki are its own. */
export function toEntityRecord(page: BoxedPage, wiki: WikiAbout, date: string | undefined): RawEntity {
  const { entity: id, kind, name, source, boxes } = page;
  return {
    ...{ id, kind, name },
    description: `${article(kind)} ${kind.toLowerCase()} that ${wiki.name} has a page on.`,
    ...(date !== undefined && { date }),
    citations: [{ at: boxes[0]?.template ?? '', kind: 'stated', source }],
  };
}

function article(kind: EntityKind): string {
  return /^[AEIOU]/.test(kind) ? 'An' : 'A';
}
