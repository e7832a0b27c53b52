import type { Continuity } from '../../model/continuity.js';
import type { EntityKind } from '../../model/entity.js';
import type { Rank } from '../../model/relationship.js';
import type { RawSource } from '../../seed/raw-document.js';

/** Text in which `{column}` stands for what a row has there. */
export type Template = string;

/** Columns that have to have this value, or one of these. */
export type Condition = Readonly<Record<string, string | readonly string[]>>;

/** To which rows something applies: those that meet the one condition and not the other. */
export interface Applies {
  readonly when?: Condition;
  readonly unless?: Condition;
}

/** Which columns make a date, and what their being empty means: without `blank`, that it is not known. */
export interface DateParts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  /** The column of the era, `BCE` or one of the continuity's calendar; where it is empty, the year is one of EDTF. */
  readonly era?: string;
  /** The date where the year is empty, e.g. `..` for what has not ended. */
  readonly blank?: string;
  /** Where the date is the first that the table covers, and the true one lies on it or before. */
  readonly before?: Condition;
  /** Where it is the last that the table covers, and the true one lies on it or after. */
  readonly after?: Condition;
}

export type DateRecipe = Template | DateParts;

/** A value that stands for that of a column, under a name of its own. */
export interface Lookup {
  readonly column: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Values of one cell: what is said holds for each, under a name of its own. */
export interface Each {
  readonly column: string;
  readonly separator: string;
  readonly as: string;
}

export interface EntityRecipe extends Applies {
  readonly id: Template;
  readonly kind: EntityKind;
  readonly name: Template;
  readonly description: Template;
  readonly aliases?: readonly Template[];
  readonly government?: Template;
  readonly date?: DateRecipe;
  readonly each?: Each;
}

export interface RelationshipRecipe extends Applies {
  readonly subject: Template;
  readonly type: string;
  readonly object: Template;
  readonly start?: DateRecipe;
  readonly end?: DateRecipe;
  readonly attested?: readonly DateRecipe[];
  readonly rank?: Rank;
  readonly note?: Template;
  readonly each?: Each;
  /** What the type may carry: office, role, side, outcome, and what a catalogue adds. */
  readonly properties?: Readonly<Record<string, Template>>;
}

export interface TableRecipe extends Applies {
  /** From the folder of the recipe on. `.csv`, `.tsv`, `.json` or `.jsonl`. */
  readonly file: string;
  /** Of CSV: what stands between columns. */
  readonly separator?: string;
  readonly encoding?: 'utf8' | 'latin1';
  /** Of JSON: where the list of rows is, `data.items`; the whole where it is left out. */
  readonly items?: string;
  /** Where in the source a row is cited from; `{row}` is its number. */
  readonly at?: Template;
  readonly lookups?: Readonly<Record<string, Lookup>>;
  readonly entities?: readonly EntityRecipe[];
  readonly relationships?: readonly RelationshipRecipe[];
}

/** How tables become facts. */
export interface Recipe {
  readonly continuity: Continuity;
  readonly source: RawSource;
  readonly tables: readonly TableRecipe[];
}
