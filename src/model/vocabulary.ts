import type { Calendar } from './calendar.js';
import type { Catalogue } from './catalogue.js';

/** What the words of a release mean: each has its own. */
export interface Vocabulary {
  readonly catalogue: Catalogue;
  /** The calendars of those continuities that have one, by the id of the continuity. */
  readonly calendars: ReadonlyMap<string, Calendar>;
}
