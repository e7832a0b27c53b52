import { decodeHTML } from 'entities';

/** What is seen of a text that has no templates, links or references in it: no tags, no signs of bold or italic, no entities. */
export function shownText(text: string): string {
  const bare = text
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/'{2,}/g, '')
    .replace(/\[(?:https?:)?\/\/[^\s[\]]+ ([^[\]]*)\]/g, '$1');
  return decodeHTML(bare).replace(/\s+/g, ' ');
}
