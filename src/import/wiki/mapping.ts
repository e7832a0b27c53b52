import type { Calendar } from '../../model/calendar.js';
import type { EntityKind } from '../../model/entity.js';

/** How a wiki is read, as `wiki-mapping.schema.json` describes it, once it has passed. */
export interface Mapping {
  readonly wiki: WikiAbout;
  /** The first is that of all pages that are of no other. */
  readonly continuities: readonly [ContinuityMapping, ...ContinuityMapping[]];
  readonly templates: Readonly<Record<string, BoxMapping>>;
  /** What templates mean that stand in a value. */
  readonly inline?: Readonly<Record<string, InlineMapping>>;
  /** Titles that are linked and mean nothing, as regular expressions, by what the report calls them. */
  readonly noise?: Readonly<Record<string, string>>;
  /** What may stand beside a link and say nothing: "Ser", "King". */
  readonly words?: readonly string[];
  /** Templates that the report need not list. */
  readonly ignore?: readonly string[];
  /** Titles of pages that are not read at all. */
  readonly skip?: readonly string[];
}

export interface WikiAbout {
  /** Ids of sources begin with it. */
  readonly id: string;
  readonly name: string;
  /** What the title of a page is put behind: "https://example.com/wiki/". */
  readonly url: string;
  readonly licence: string;
  /** Of the pages that are read; that of articles alone unless given. */
  readonly namespaces?: readonly number[];
}

export interface ContinuityMapping {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly calendar?: Calendar;
  /** What the titles of its pages end in: "/Canon", " (mirror)". */
  readonly suffix?: string;
  /** What stands at the top of its pages: "Mirror", or with a parameter, "Top|can". */
  readonly template?: string;
  /** Whether a page with the suffix is about the same as the page without it. */
  readonly counterparts?: boolean;
}

/** What a box on a page says: what the page is about, and which of its fields are relationships. */
export interface BoxMapping {
  readonly kind: EntityKind;
  /** Of events only: the field that says when it happened. */
  readonly date?: string;
  /** By name; `{n}` stands for a number. */
  readonly fields?: Readonly<Record<string, FieldMapping | 'ignore'>>;
}

/** Which relationship there is between a page and whatever a field of its box links to. */
export interface FieldMapping {
  readonly type: string;
  /** Which end this page is; the subject unless given. */
  readonly page?: 'subject' | 'object';
  /** Properties that all of them have; `{n}` in a value is the number in the field's name. */
  readonly with?: Readonly<Record<string, string>>;
  /** The property that the words in brackets after a link are. */
  readonly qualifier?: string;
  /** What one date in brackets after a link is. */
  readonly date?: 'start' | 'end' | 'attested';
  /** Another field of the box, which says when. */
  readonly dates?: string;
  /** Links with commas between them are items of their own. */
  readonly commas?: boolean;
  /** Items below an item: the same as the others, or in a relationship of this type to the one above. */
  readonly nested?: string;
}

export type InlineMapping = 'list' | 'text' | 'qualifier' | 'citation' | 'date' | 'ignore' | { link: string };
