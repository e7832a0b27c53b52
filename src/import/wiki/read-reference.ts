import type { ItemReference } from './item.js';
import type { Tag } from './marks.js';

/** A `<ref>`: its name, its content, or both. */
export function readReference(text: string, { attributes, content }: Tag): ItemReference {
  const written = text.slice(attributes.start, attributes.end);
  const [, double, single, bare] = /\bname\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/]+))/i.exec(written) ?? [];
  const name = (double ?? single ?? bare)?.trim();
  return {
    ...(name && { name }),
    ...(content && { content: text.slice(content.start, content.end).trim() }),
  };
}
