import { withoutComments } from './without-comments.js';

/** A template's name as MediaWiki takes it: blanks for underscores, a capital first, without its namespace. */
export function templateName(raw: string): string {
  const name = withoutComments(raw)
    .replaceAll('_', ' ')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^template ?: ?/i, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
