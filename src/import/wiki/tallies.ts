import { shortened } from '../shortened.js';
import { detached } from './detached.js';

/** How often something was met, and where first. */
export interface TallyEntry {
  readonly name: string;
  readonly count: number;
  readonly examples: readonly string[];
}

export interface Tally {
  readonly total: number;
  /** The most frequent first, of equally frequent ones by name. */
  readonly entries: readonly TallyEntry[];
  /** How many of the total are of names that were not kept. */
  readonly unnamed: number;
}

interface Counted {
  count: number;
  readonly examples: string[];
}

/** NOTE: a dump can hold as many names as it likes, and what is counted is kept in memory. */
const MOST_NAMES = 2_000;
const MOST_EXAMPLES = 3;
const LONGEST = 100;

/** Counts what is met, by topic and name, with some examples of each. */
export class Tallies<Topic extends string> {
  readonly #topics = new Map<Topic, { total: number; unnamed: number; names: Map<string, Counted> }>();

  readonly #mostNames: number;

  constructor(mostNames = MOST_NAMES) {
    this.#mostNames = mostNames;
  }

  /** Whether the name is one of those that are kept. */
  add(topic: Topic, name: string, example: string): boolean {
    const tally = this.#topics.get(topic) ?? { total: 0, unnamed: 0, names: new Map() };
    this.#topics.set(topic, tally);
    tally.total++;
    const key = shortened(name, LONGEST);
    const counted = tally.names.get(key) ?? { count: 0, examples: [] };
    if (counted.count === 0 && tally.names.size >= this.#mostNames) {
      tally.unnamed++;
      return false;
    }
    if (counted.count++ === 0) tally.names.set(detached(key), counted);
    if (counted.examples.length >= MOST_EXAMPLES) return true;
    const shown = shortened(example, LONGEST);
    if (shown !== '' && !counted.examples.includes(shown)) counted.examples.push(detached(shown));
    return true;
  }

  get(topic: Topic): Tally {
    const { total = 0, unnamed = 0, names = new Map<string, Counted>() } = this.#topics.get(topic) ?? {};
    const entries = [...names].map(([name, { count, examples }]) => ({
      name,
      count,
      examples: [...examples],
    }));
    entries.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    return { total, unnamed, entries };
  }
}
