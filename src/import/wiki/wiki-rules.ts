import { COMMON_CALENDAR } from '../../model/calendar.js';
import { type Eras, erasOf } from '../../model/eras.js';
import type { BoxMapping, FieldMapping, InlineMapping, Mapping } from './mapping.js';
import { templateName } from './template-name.js';

/** What the mapping says of one field of one box; `number` is what stands for `{n}` in its name. */
export interface FieldRule {
  readonly mapping: FieldMapping;
  readonly number: string;
}

export interface BoxRule {
  /** As the mapping spells it. */
  readonly name: string;
  readonly mapping: BoxMapping;
  /** What to do with a field; undefined for one that the mapping does not name. */
  field(name: string): FieldRule | 'ignore' | undefined;
  /** Whether a field says when something was that another field, or the page, is about. */
  needs(name: string): boolean;
}

/** A mapping, ready to be asked. */
export class WikiRules {
  readonly mapping: Mapping;
  readonly #boxes: ReadonlyMap<string, BoxRule>;
  readonly #inline: ReadonlyMap<string, InlineMapping>;
  readonly #ignored: ReadonlySet<string>;
  readonly #noise: readonly (readonly [name: string, pattern: RegExp])[];
  readonly #eras: ReadonlyMap<string, Eras>;
  readonly #words: RegExp | undefined;

  constructor(mapping: Mapping) {
    this.mapping = mapping;
    const { templates, inline = {}, ignore = [], noise = {}, continuities, words = [] } = mapping;
    this.#boxes = new Map(
      Object.entries(templates).map(([name, box]) => [templateName(name), toBoxRule(name, box)]),
    );
    this.#inline = new Map(Object.entries(inline).map(([name, role]) => [templateName(name), role]));
    const tops = continuities.flatMap(({ template }) => template?.split('|')[0] ?? []);
    this.#ignored = new Set([...ignore, ...tops].map(templateName));
    this.#noise = Object.entries(noise).map(([name, text]) => [name, new RegExp(`^(?:${text})$`, 'u')]);
    this.#eras = new Map(continuities.map((one) => [one.id, erasOf(one.calendar ? [one.calendar] : [])]));
    const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escaped);
    if (words.length > 0)
      this.#words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  }

  box(name: string): BoxRule | undefined {
    return this.#boxes.get(name);
  }

  /** The box of this name as the mapping spells it. */
  boxNamed(name: string): BoxRule | undefined {
    return this.#boxes.get(templateName(name));
  }

  inline(name: string): InlineMapping | undefined {
    return this.#inline.get(name);
  }

  /** Whether the mapping says anything of a template. */
  knows(name: string): boolean {
    return this.#boxes.has(name) || this.#inline.has(name) || this.#ignored.has(name);
  }

  /** What the mapping calls the noise that a title is; undefined where it is none. */
  noise(title: string): string | undefined {
    return this.#noise.find(([, pattern]) => pattern.test(title))?.[0];
  }

  /** A text without the words that say nothing. */
  withoutWords(text: string): string {
    return this.#words ? text.replace(this.#words, ' ') : text;
  }

  eras(continuity: string): Eras {
    return this.#eras.get(continuity) ?? erasOf([COMMON_CALENDAR]);
  }

  /** Whether a bare year is one of the common era: where years are counted otherwise, it could be any. */
  hasPlainYears(continuity: string): boolean {
    return this.mapping.continuities.find(({ id }) => id === continuity)?.calendar === undefined;
  }

  /** Numbers of the namespaces that are read. */
  get namespaces(): readonly number[] {
    return this.mapping.wiki.namespaces ?? [0];
  }
}

function toBoxRule(name: string, mapping: BoxMapping): BoxRule {
  const fields = Object.entries(mapping.fields ?? {});
  const rules = toLookUp(fields);
  const dates = fields.flatMap(([, rule]) => (rule === 'ignore' ? [] : (rule.dates ?? [])));
  const needed = toLookUp(
    [...dates, ...(mapping.date === undefined ? [] : [mapping.date])].map((field) => [field, true]),
  );
  return {
    name,
    mapping,
    needs: (asked) => needed(asked) !== undefined,
    field(asked) {
      const found = rules(asked);
      if (!found) return undefined;
      return found.value === 'ignore' ? 'ignore' : { mapping: found.value, number: found.number };
    },
  };
}

/** What stands under a name: under itself, or under one with `{n}` where it has a number. */
function toLookUp<T>(
  entries: readonly (readonly [name: string, value: T])[],
): (name: string) => { readonly value: T; readonly number: string } | undefined {
  const exact = new Map(entries);
  const numbered = entries
    .filter(([name]) => name.includes('{n}'))
    .map(([name, value]) => {
      const [before = '', after = ''] = name.split('{n}').map(escaped);
      return { value, pattern: new RegExp(`^${before}(\\d+)${after}$`, 'u') };
    });
  return (name) => {
    const value = exact.get(name);
    if (value !== undefined) return { value, number: '' };
    for (const { pattern, value: found } of numbered) {
      const number = pattern.exec(name)?.[1];
      if (number !== undefined) return { value: found, number };
    }
    return undefined;
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
