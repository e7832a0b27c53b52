import type { Comment, Span, Tag } from './marks.js';

/** Tags whose content MediaWiki sets aside before it looks for anything else. */
const TAGS = 'ref|nowiki|pre|math|gallery|syntaxhighlight|source|score|timeline|templatedata|imagemap';
/** NOTE: attributes hold no `<`, so that a text of many openings is not read to its end for each. */
const OPENING = new RegExp(`<(${TAGS})(?=[\\s/>])([^<>]*?)(/?)>`, 'iy');
const COMMENT = '<!--';
const END_OF_COMMENT = '-->';

/** Finds the tag or comment that begins at a place of one text. Places must be asked for from left to right. */
export class TagFinder {
  readonly #text: string;
  /** Tags that no longer have an end from here on: looking for it again and again would take quadratic time. */
  readonly #endless = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** What begins with the `<` at this place; undefined where that is text. */
  at(start: number): Tag | Comment | undefined {
    if (this.#text.startsWith(COMMENT, start)) return this.#comment(start);
    OPENING.lastIndex = start;
    const [opening, name, attributes = '', slash] = OPENING.exec(this.#text) ?? [];
    if (opening === undefined || name === undefined) return undefined;
    const tag = name.toLowerCase();
    const from = start + 1 + name.length;
    const span: Span = { start: from, end: from + attributes.length };
    const inside = start + opening.length;
    if (slash === '/') return { kind: 'tag', tag, start, end: inside, attributes: span };
    const closing = this.#closing(tag, inside);
    if (!closing) return undefined;
    const content = { start: inside, end: closing.start };
    return { kind: 'tag', tag, start, end: closing.end, attributes: span, content };
  }

  #comment(start: number): Comment {
    const end = this.#text.indexOf(END_OF_COMMENT, start + COMMENT.length);
    return { kind: 'comment', start, end: end < 0 ? this.#text.length : end + END_OF_COMMENT.length };
  }

  #closing(tag: string, from: number): Span | undefined {
    if (this.#endless.has(tag)) return undefined;
    const closing = new RegExp(`</${tag}\\s*>`, 'gi');
    closing.lastIndex = from;
    const found = closing.exec(this.#text);
    if (found) return { start: found.index, end: found.index + found[0].length };
    this.#endless.add(tag);
    return undefined;
  }
}
