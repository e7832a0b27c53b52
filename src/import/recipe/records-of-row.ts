import type { Eras } from '../../model/eras.js';
import { slug } from '../../model/slug.js';
import type { RawCitation, RawEntity, RawRelationship } from '../../seed/raw-document.js';
import { type DateContext, dateOf, NoDate, stretchOf } from './date-of.js';
import { cellOf, fill, meets, type Values } from './fill.js';
import type { Applies, Each, EntityRecipe, Recipe, RelationshipRecipe, TableRecipe } from './recipe.js';

/** What a row gives, and what it should have given and does not, with why. */
export interface RowRecords {
  readonly entities: readonly RawEntity[];
  readonly relationships: readonly RawRelationship[];
  readonly leftOut: readonly string[];
  /** What a record is not made of, though the row has it. */
  readonly noted: readonly string[];
  /** Templates of ids of which the row has a cell empty. */
  readonly blank: readonly string[];
  /** Whether anything was for this row more than for any other. */
  readonly isMeant: boolean;
}

/** What all rows of a table are read by. */
export interface RowContext {
  readonly recipe: Recipe;
  readonly table: TableRecipe;
  readonly eras: Eras;
  /** What of the table's recipe asks anything of a row. */
  readonly own: ReadonlySet<Applies>;
}

/** Thrown where a row lacks what a record needs. */
class Lacks extends Error {}

/** Thrown where a row says nothing of an entity; its message is the template. */
class Blank extends Error {}

/** The records of a row. Throws UnknownColumn, which is a mistake in the recipe and not in the row. */
export function recordsOfRow({ recipe, table, eras, own }: RowContext, values: Values): RowRecords {
  const leftOut: string[] = [];
  const noted: string[] = [];
  const blank = new Set<string>();
  const { entities = [], relationships = [] } = table;
  let isMeant = own.size === 0;
  const make = <R extends Applies & { readonly each?: Each }, T>(
    recipes: readonly R[],
    toRecord: (recipe: R, values: Values) => T,
  ): T[] =>
    recipes.flatMap((one) => {
      if (!applies(one, values)) return [];
      return everyItem(one.each, values).flatMap((item) => {
        isMeant ||= own.has(one);
        try {
          return [toRecord(one, item)];
        } catch (error) {
          if (error instanceof Blank) blank.add(error.message);
          else if (error instanceof Lacks || error instanceof NoDate) leftOut.push(error.message);
          else throw error;
          return [];
        }
      });
    });
  const common: Common = {
    continuity: recipe.continuity.id,
    cite: () => [citationOf(recipe, table, values)],
    dates: { eras, onLoss: (reason) => noted.push(reason) },
  };
  return {
    entities: make(entities, (one, item) => toEntity(one, item, common)),
    relationships: make(relationships, (one, item) => toRelationship(one, item, common)),
    ...{ leftOut, noted, blank: [...blank], isMeant },
  };
}

export function applies({ when, unless }: Applies, values: Values): boolean {
  return (!when || meets(when, values)) && !(unless && meets(unless, values));
}

interface Common {
  readonly continuity: string;
  /** Throws where the row does not say where it stands. */
  readonly cite: () => readonly RawCitation[];
  readonly dates: DateContext;
}

function toEntity(recipe: EntityRecipe, values: Values, { continuity, cite, dates }: Common): RawEntity {
  const { id, kind, name, description, aliases = [], government, date } = recipe;
  const others = aliases.flatMap((alias) => fill(alias, values)?.split('\n') ?? []);
  return {
    id: toId(id, values, continuity),
    kind,
    name: needed(name, values, 'name'),
    description: needed(description, values, 'description'),
    ...(others.length > 0 && { aliases: [...new Set(others)] }),
    ...given('government', government && fill(government, values)),
    ...given('date', date && dateOf(date, values, dates)),
    citations: cite(),
  };
}

function toRelationship(
  recipe: RelationshipRecipe,
  values: Values,
  { continuity, cite, dates }: Common,
): RawRelationship {
  const { type, attested = [], rank, note, properties = {} } = recipe;
  const period = periodOf(recipe, values, dates);
  const moments = attested.flatMap((moment) => dateOf(moment, values, dates) ?? []);
  const [subject, object] = [
    toId(recipe.subject, values, continuity),
    toId(recipe.object, values, continuity),
  ];
  if (subject === object) throw new Lacks(`"${subject}" is subject and object of ${type} at once`);
  return {
    ...{ subject, type, object },
    ...period,
    ...(moments.length > 0 && { attested: moments }),
    ...(rank && { rank }),
    ...given('note', note && fill(note, values)),
    ...Object.assign(
      {},
      ...Object.entries(properties).map(([name, template]) => given(name, fill(template, values))),
    ),
    citations: cite(),
  };
}

function periodOf(
  recipe: RelationshipRecipe,
  values: Values,
  dates: DateContext,
): { start?: string; end?: string } {
  const [start, end] = [recipe.start, recipe.end].map((date) => date && dateOf(date, values, dates));
  const [from, until] = [start, end].map((date) => (date ? stretchOf(date, dates.eras) : undefined));
  if (from && until && from.from >= until.until) throw new Lacks('it ends before it starts');
  return { ...given('start', start), ...given('end', end) };
}

/** `state-{ccode}` in the continuity of the recipe, or `other/state-{ccode}` in that one. */
function toId(template: string, values: Values, continuity: string): string {
  const text = fill(template, values);
  if (text === undefined || text === '') throw new Blank(template);
  const [first = '', second] = template.includes('/') ? text.split(/\/(.*)/s) : [continuity, text];
  const name = slug(second ?? '');
  if (name === '') throw new Lacks(`"${text}" gives no id`);
  return `${slug(first)}/${name}`;
}

function needed(template: string, values: Values, what: string): string {
  const text = fill(template, values);
  if (text === undefined || text === '')
    throw new Lacks(`"${template}" is empty, and there is no ${what} without it`);
  return text;
}

function given(name: string, value: string | undefined): Record<string, string> {
  return value === undefined || value === '' ? {} : { [name]: value };
}

function everyItem(each: Each | undefined, values: Values): Values[] {
  if (!each) return [values];
  return cellOf(each.column, values)
    .split(each.separator)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => ({ ...values, [each.as]: item }));
}

function citationOf({ source }: Recipe, { at = '{file} {row}' }: TableRecipe, values: Values): RawCitation {
  return { at: needed(at, values, 'citation'), kind: 'stated', source: source.id };
}
