import type { FieldPath } from '../../seed/source-file.js';
import { namesIn } from './fill.js';
import type {
  Applies,
  Condition,
  DateRecipe,
  Each,
  EntityRecipe,
  RelationshipRecipe,
  TableRecipe,
} from './recipe.js';

/** A column that a recipe names, and where. */
export interface ColumnUse {
  readonly column: string;
  readonly path: FieldPath;
}

/** What stands for a number and the name of the file, and for no column. */
const OF_THE_TABLE = ['row', 'file'];

/** What a recipe asks of the columns of one of its tables; not of what lookups and lists give. */
export function columnUses(table: TableRecipe, path: FieldPath): ColumnUse[] {
  const { at = '', lookups = {}, entities = [], relationships = [] } = table;
  const uses = [
    ...inApplies(table, path),
    ...inTemplate(at, [...path, 'at']),
    ...entities.flatMap((entity, index) => inEntity(entity, [...path, 'entities', index])),
    ...relationships.flatMap((one, index) => inRelationship(one, [...path, 'relationships', index])),
  ];
  const inLookups = Object.entries(lookups).map(
    ([name, { column }]): ColumnUse => ({ column, path: [...path, 'lookups', name, 'column'] }),
  );
  return without(OF_THE_TABLE, [...inLookups, ...without(Object.keys(lookups), uses)]);
}

/** What an entity asks of a row; nothing where it is the same for every one. */
export function inEntity(entity: EntityRecipe, path: FieldPath): ColumnUse[] {
  const { id, name, description, aliases = [], government = '', date = '', each } = entity;
  const uses = [
    ...inTemplates({ id, name, description, government }, path),
    ...inTemplates(aliases, [...path, 'aliases']),
    ...inDate(date, [...path, 'date']),
  ];
  return [...inApplies(entity, path), ...inEach(each, path), ...without(each ? [each.as] : [], uses)];
}

/** What a relationship asks of a row; nothing where it is the same for every one. */
export function inRelationship(relationship: RelationshipRecipe, path: FieldPath): ColumnUse[] {
  const { subject, object, note = '', start = '', end = '', attested = [] } = relationship;
  const { properties = {}, each } = relationship;
  const uses = [
    ...inTemplates({ subject, object, note }, path),
    ...inTemplates(properties, [...path, 'properties']),
    ...inDate(start, [...path, 'start']),
    ...inDate(end, [...path, 'end']),
    ...attested.flatMap((date, index) => inDate(date, [...path, 'attested', index])),
  ];
  return [...inApplies(relationship, path), ...inEach(each, path), ...without(each ? [each.as] : [], uses)];
}

function inApplies({ when = {}, unless = {} }: Applies, path: FieldPath): ColumnUse[] {
  return [...inCondition(when, [...path, 'when']), ...inCondition(unless, [...path, 'unless'])];
}

function inCondition(condition: Condition, path: FieldPath): ColumnUse[] {
  return Object.keys(condition).map((column) => ({ column, path: [...path, column] }));
}

function inEach(each: Each | undefined, path: FieldPath): ColumnUse[] {
  return each ? [{ column: each.column, path: [...path, 'each', 'column'] }] : [];
}

function inDate(date: DateRecipe, path: FieldPath): ColumnUse[] {
  if (typeof date === 'string') return inTemplate(date, path);
  const { year, month, day, era, before = {}, after = {} } = date;
  const parts = Object.entries({ year, month, day, era }).flatMap(([part, column]) =>
    column === undefined ? [] : [{ column, path: [...path, part] }],
  );
  return [...parts, ...inCondition(before, [...path, 'before']), ...inCondition(after, [...path, 'after'])];
}

function inTemplates(templates: object, path: FieldPath): ColumnUse[] {
  const isList = Array.isArray(templates);
  return Object.entries(templates).flatMap(([key, template]) =>
    inTemplate(template, [...path, isList ? Number(key) : key]),
  );
}

function inTemplate(template: string, path: FieldPath): ColumnUse[] {
  return namesIn(template).map((column) => ({ column, path }));
}

function without(names: readonly string[], uses: readonly ColumnUse[]): ColumnUse[] {
  return uses.filter(({ column }) => !names.includes(column));
}
