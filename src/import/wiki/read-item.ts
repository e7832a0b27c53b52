import type { Item, ItemLink } from './item.js';
import type { DateReading } from './read-date.js';
import { type ReadPeriod, readPeriod } from './read-period.js';
import { withoutSeparators } from './without-separators.js';

/** An item apart: what it names, and what stands in brackets behind that. */
export interface ReadItem {
  /** Before the brackets. */
  readonly links: readonly ItemLink[];
  /** What stands before the brackets, is no link, and does not only divide. */
  readonly beside: string;
  readonly period: ReadPeriod | undefined;
  /** What stands in the brackets and is no date. */
  readonly words: readonly string[];
}

/** What is longer holds prose, and its parts are not tried for dates in every order. */
const LONGEST = 200;
/** NOTE: each is looked for among the links; what has more is no item of a list. */
const MOST_BRACKETS = 10;

/** `Name (Supreme Commander, 19 BBY–4 ABY)`: takes the brackets at the end of an item apart, as many as there are. */
export function readItem({ text, links }: Item, reading: DateReading): ReadItem {
  const { end, brackets } = trailingBrackets(text, links);
  let period: ReadPeriod | undefined;
  const words: string[] = [];
  for (const content of brackets) {
    const found = findPeriod(content, reading);
    if (found.period && !period) period = found.period;
    else if (found.period) words.push(content);
    words.push(...found.words);
  }
  const named = links.filter(({ until }) => until <= end);
  return { links: named, beside: besides(text.slice(0, end), named), period, words };
}

/** What is nested, not opened, or part of a link's own text, is not taken apart. */
function trailingBrackets(text: string, links: readonly ItemLink[]): { end: number; brackets: string[] } {
  const brackets: string[] = [];
  let end = text.length;
  while (brackets.length < MOST_BRACKETS && text.charAt(end - 1) === ')') {
    const start = text.lastIndexOf('(', end - 1);
    if (start < 0 || text.slice(start, end - 1).includes(')')) break;
    if (links.some(({ from, until }) => from <= start && end <= until)) break;
    brackets.unshift(text.slice(start + 1, end - 1).trim());
    end = start;
    while (text.charAt(end - 1) === ' ') end--;
  }
  return { end, brackets };
}

/** The dates may be all of what stands there, or come before or after words. A date can have a comma in it. */
function findPeriod(
  content: string,
  reading: DateReading,
): { period: ReadPeriod | undefined; words: string[] } {
  if (content.length > LONGEST) return { period: undefined, words: [content] };
  const parts = content.split(/[,;]/).map((part) => part.trim());
  for (let length = parts.length; length > 0; length--) {
    for (const from of new Set([parts.length - length, 0])) {
      const period = readPeriod(parts.slice(from, from + length).join(', '), reading);
      if (!period) continue;
      const others = [...parts.slice(0, from), ...parts.slice(from + length)];
      return { period, words: others.filter((part) => part !== '') };
    }
  }
  return { period: undefined, words: parts.filter((part) => part !== '') };
}

function besides(text: string, links: readonly ItemLink[]): string {
  let at = 0;
  let rest = '';
  for (const { from, until } of links) {
    rest += `${text.slice(at, from)} `;
    at = until;
  }
  return withoutSeparators(rest + text.slice(at));
}
