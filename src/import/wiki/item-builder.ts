import type { Item, ItemLink, ItemReference } from './item.js';

/** Puts the text, the links and the references of a field together, item by item. */
export class ItemBuilder {
  readonly #commas: boolean;
  readonly #items: (Item & { readonly references: ItemReference[] })[] = [];
  #level = 1;
  #brackets = 0;
  /** NOTE: joined at the end: looking at a text that is being put together copies all of it, each time. */
  #parts: string[] = [];
  #length = 0;
  #endsBlank = true;
  #links: ItemLink[] = [];
  #references: ItemReference[] = [];

  constructor(commas: boolean) {
    this.#commas = commas;
  }

  /** Ends an item. The next is of this level; of that of the last, where none is given. */
  divide(level: number = this.#level): void {
    this.#end();
    this.#level = level;
  }

  /** Whether a bracket is open, and more is said of one thing. */
  get isInBrackets(): boolean {
    return this.#brackets > 0;
  }

  addText(text: string): void {
    for (const part of text.split(/([,;()])/)) {
      if (this.#commas && !this.isInBrackets && (part === ',' || part === ';')) this.divide();
      else this.#append(part);
      if (part === '(') this.#brackets++;
      if (part === ')') this.#brackets--;
    }
  }

  addLink(title: string, shown: string): void {
    const from = this.#length;
    this.#append(shown);
    this.#links.push({ title, from, until: this.#length });
  }

  addReference(reference: ItemReference): void {
    this.#references.push(reference);
  }

  finish(): Item[] {
    this.#end();
    return this.#items;
  }

  #append(text: string): void {
    const part = this.#endsBlank ? text.replace(/^ /, '') : text;
    if (part === '') return;
    this.#parts.push(part);
    this.#length += part.length;
    this.#endsBlank = part.endsWith(' ');
  }

  #end(): void {
    const [text, links, references] = [this.#parts.join('').trimEnd(), this.#links, this.#references];
    [this.#parts, this.#length, this.#endsBlank, this.#brackets] = [[], 0, true, 0];
    [this.#links, this.#references] = [[], []];
    const last = this.#items.at(-1);
    if (/[\p{L}\p{N}]/u.test(text)) this.#items.push({ level: this.#level, text, links, references });
    // A reference on a line of its own belongs to what stands above it.
    else if (last) for (const reference of references) last.references.push(reference);
  }
}
