import { looksLikeDate } from './looks-like-date.js';
import type { DateReading } from './read-date.js';
import type { WikiRules } from './wiki-rules.js';
import { withoutSeparators } from './without-separators.js';

/** What the words in brackets behind a link come to. */
export interface SortedWords {
  /** The property that they are, where the field takes one. */
  readonly said: string | undefined;
  /** Dates that are not understood. */
  readonly dates: readonly string[];
  /** What nobody mapped: it may deny all that the item says besides. */
  readonly unread: readonly string[];
}

const LONGEST_PROPERTY = 80;

/**
 * Tells the words in brackets apart. Where the field takes no property, those that the mapping calls noise, or words that say
 * nothing, are none.
 */
export function sortWords(
  words: readonly string[],
  takesProperty: boolean,
  { eras }: DateReading,
  rules: WikiRules,
): SortedWords {
  const dates = words.filter((word) => looksLikeDate(word, eras));
  const others = words.filter((word) => !dates.includes(word));
  const said = others.join(', ');
  const isProperty = takesProperty && said.length <= LONGEST_PROPERTY && others.every(isProse);
  if (isProperty) return { said: said === '' ? undefined : said, dates, unread: [] };
  const unread = others.filter(
    (word) => rules.noise(word) === undefined && rules.withoutWords(withoutSeparators(word)).trim() !== '',
  );
  return { said: undefined, dates, unread };
}

/** Has letters, and no number of its own: that would be part of a date, or a count. */
function isProse(word: string): boolean {
  return /\p{L}/u.test(word) && !/(?<![\p{L}\p{N}])\p{N}+(?![\p{L}\p{N}])/u.test(word);
}
