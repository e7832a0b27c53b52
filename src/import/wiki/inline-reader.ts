import type { Item } from './item.js';
import { ItemBuilder } from './item-builder.js';
import type { Link, Mark, Tag, Template } from './marks.js';
import { outermost } from './outermost.js';
import { isApart, pageTitle } from './page-title.js';
import { parametersOf } from './parameters-of.js';
import type { ReadOptions } from './read-options.js';
import { readReference } from './read-reference.js';
import { scan } from './scan.js';
import { shownText } from './shown-text.js';
import { templateDate } from './template-date.js';
import { templateName } from './template-name.js';

/** Ends a line: a break, the tags of lists and blocks, or the end of the line itself, with the signs of a list after it. */
const BREAK = /<\/?(?:br|li|ul|ol|div|p)\b[^<>]*>|\n[ \t]*([*#:;]*)/gi;
const SIGNS = /^[ \t]*([*#:;]+)/;

/** Reads the value of a field from left to right into items. What stands in a template is read as the mapping says. */
export class InlineReader {
  readonly #options: ReadOptions;
  readonly #items: ItemBuilder;

  constructor(options: ReadOptions) {
    this.#options = options;
    this.#items = new ItemBuilder(options.commas);
  }

  finish(): Item[] {
    return this.#items.finish();
  }

  read(value: string): void {
    const signs = SIGNS.exec(value)?.[1];
    let at = 0;
    if (signs !== undefined) {
      this.#items.divide(signs.length);
      at = value.indexOf(signs) + signs.length;
    }
    for (const mark of outermost(scan(value))) {
      if (mark.start < at) continue;
      this.#readText(value.slice(at, mark.start));
      this.#readMark(value, mark);
      at = mark.end;
    }
    this.#readText(value.slice(at));
  }

  #readText(text: string): void {
    let at = 0;
    for (const found of text.matchAll(BREAK)) {
      this.#items.addText(shownText(text.slice(at, found.index)));
      this.#items.divide(found[1] === undefined ? undefined : Math.max(1, found[1].length));
      at = found.index + found[0].length;
    }
    this.#items.addText(shownText(text.slice(at)));
  }

  #readMark(value: string, mark: Mark): void {
    if (mark.kind === 'link') this.#readLink(value, mark);
    else if (mark.kind === 'template') this.#readTemplate(value, mark);
    else if (mark.kind === 'tag') this.#readTag(value, mark);
  }

  #readLink(value: string, { parts }: Link): void {
    const [target = '', ...shown] = parts.map(({ start, end }) => value.slice(start, end));
    const { site, rules } = this.#options;
    const title = pageTitle(target, site);
    if (title !== undefined && isApart(title, site, rules.namespaces)) return;
    const text = shownText(shown.at(-1) ?? target).trim() || target.trim();
    if (title === undefined) this.#items.addText(text);
    else this.#items.addLink(title, text);
  }

  #readTag(value: string, tag: Tag): void {
    const { start = 0, end = 0 } = tag.content ?? {};
    if (tag.tag === 'ref') this.#items.addReference(readReference(value, tag));
    else if (tag.tag === 'nowiki') this.#items.addText(value.slice(start, end));
  }

  #readTemplate(value: string, template: Template): void {
    const name = templateName(value.slice(template.name.start, template.name.end));
    const role = this.#options.rules.inline(name);
    const parameters = parametersOf(value, template);
    const unnamed = [...parameters].filter(([key]) => /^\d+$/.test(key)).map(([, text]) => text);
    if (role === undefined) this.#options.unknown(name);
    else if (typeof role === 'object') this.#addTitle(role.link, parameters);
    else if (role === 'text') this.read(unnamed[0] ?? '');
    else if (role === 'date') this.#items.addText(templateDate(unnamed));
    else if (role === 'citation')
      this.#items.addReference({ content: value.slice(template.start, template.end) });
    else if (role === 'qualifier') this.#readQualifier(unnamed[0] ?? '');
    else if (role === 'list') this.#readList(unnamed);
  }

  /** As if it stood in brackets, which it may do already. */
  #readQualifier(text: string): void {
    const isInBrackets = this.#items.isInBrackets;
    if (!isInBrackets) this.#items.addText(' (');
    this.read(text);
    if (!isInBrackets) this.#items.addText(')');
  }

  #readList(entries: readonly string[]): void {
    for (const entry of entries) {
      this.#items.divide(1);
      this.read(entry);
    }
    this.#items.divide(1);
  }

  #addTitle(pattern: string, parameters: ReadonlyMap<string, string>): void {
    const filled = pattern.replace(/\{(\w+)\}/g, (_, name: string) => parameters.get(name) ?? '');
    const title = pageTitle(filled.replace(/ ?\(\s*\)/g, ''), this.#options.site);
    if (title !== undefined) this.#items.addLink(title, title);
  }
}
