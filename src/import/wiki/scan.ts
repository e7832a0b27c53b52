import type { Mark, Span } from './marks.js';
import { Pieces } from './pieces.js';
import { TagFinder } from './tag-finder.js';

/** What may open, close or divide something. A run of braces or brackets is looked at as a whole. */
const TOKEN = /\{\{+|\}\}+|\[\[+|\]\]+|\||=|<(?=!--|[a-z])/gi;

/**
 * The templates, links, tags and comments of a text, in the order of their starts; one that stands within another comes after it.
 * What is opened and not closed is text. Within a tag nothing is looked for: its content is a text of its own.
 *
 * NOTE: it never fails and its time grows with the length alone, whatever the text: every brace is read once, nothing calls
 * itself, and what was found to have no end is not looked for again.
 */
export function scan(text: string): Mark[] {
  return scanAll(text).marks;
}

/** The same, and the names of the templates with fields that are not closed: where each stands. */
export function scanAll(text: string): { readonly marks: Mark[]; readonly unclosed: readonly Span[] } {
  const pieces = new Pieces();
  const tags = new TagFinder(text);
  const marks: Mark[] = [];
  const token = new RegExp(TOKEN);
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [run] = found;
    const at = found.index;
    if (run.startsWith('{') || run.startsWith('[')) pieces.open(run, at);
    else if (run === '|') pieces.divide(at);
    else if (run === '=') pieces.name(at);
    else if (run === '<') {
      const mark = tags.at(at);
      if (!mark) continue;
      marks.push(mark);
      token.lastIndex = mark.end;
    } else for (const mark of pieces.close(run, at)) marks.push(mark);
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { marks, unclosed: [...pieces.unclosed()] };
}
