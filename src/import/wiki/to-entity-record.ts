import type { EntityKind } from '../../model/entity.js';
import type { RawEntity } from '../../seed/raw-document.js';
import type { BoxedPage } from './box.js';
import type { WikiAbout } from './mapping.js';

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
