import type { DumpSite } from './dump-page.js';
import { withoutComments } from './without-comments.js';

/** MediaWiki takes no title of more bytes. */
const LONGEST = 255;

/**
 * The title that a link means, as MediaWiki spells it: blanks for underscores, without the section, with a capital first unless the
 * wiki tells them apart. Undefined for a link to a section of its own page, and for what can be no title.
 */
export function pageTitle(raw: string, site: DumpSite): string | undefined {
  const [before = ''] = withoutComments(decoded(raw)).split('#');
  const title = before
    .replace(/[_\s]+/g, ' ')
    .trim()
    .replace(/^: ?/, '');
  if (title === '' || title.length > LONGEST || /[[\]{}<>|]/.test(title)) return undefined;
  return site.firstLetterCounts ? title : title.charAt(0).toUpperCase() + title.slice(1);
}

/** Whether a title is of a namespace that is not read: a file, a category. */
export function isApart(title: string, site: DumpSite, read: readonly number[]): boolean {
  const colon = title.indexOf(':');
  const namespace = site.namespaces.get(title.slice(0, Math.max(0, colon)).trim().toLowerCase());
  return namespace !== undefined && !read.includes(namespace);
}

function decoded(raw: string): string {
  if (!raw.includes('%')) return raw;
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
