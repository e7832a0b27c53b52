import type { Catalogue } from '../../model/catalogue.js';
import { isEntityKind } from '../../model/entity.js';
import { didYouMean } from '../../model/nearest.js';
import type { Problem } from '../../seed/problem.js';
import type { FieldPath, SourceFile } from '../../seed/source-file.js';
import { isObject, type Loose, objectsIn } from '../loose.js';
import type { DateParts, EntityRecipe, Recipe, RelationshipRecipe, TableRecipe } from './recipe.js';
import { recipeProblem } from './recipe-problem.js';

type Report = (path: FieldPath, message: string) => void;

/**
 * What a recipe gets wrong beside its shape: types and properties that the catalogue does not have, fields of another kind of entity,
 * days of no month. What of it has another shape is passed over.
 */
export function checkRecipe(source: SourceFile, catalogue: Catalogue, advice: string): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, message) => problems.push(recipeProblem(source, path, message));
  const { tables } = (isObject(source.value) ? source.value : {}) as Loose<Recipe>;
  for (const [index, table] of objectsIn<TableRecipe>(tables)) {
    const path = ['tables', index];
    for (const [number, entity] of objectsIn<EntityRecipe>(table.entities))
      checkEntity([...path, 'entities', number], entity, report);
    for (const [number, relationship] of objectsIn<RelationshipRecipe>(table.relationships))
      checkRelationship([...path, 'relationships', number], relationship, { catalogue, advice, report });
  }
  return problems;
}

/** The loader refuses the field on any other kind. */
const KIND_OF = { government: 'Faction', date: 'Event' } as const;

function checkEntity(path: FieldPath, entity: Loose<EntityRecipe>, report: Report): void {
  for (const [field, kind] of Object.entries(KIND_OF)) {
    if (!(field in entity) || entity.kind === kind || !isEntityKind(entity.kind)) continue;
    report([...path, field], `only ${aOrAn(kind)} has a ${field}, and this is ${aOrAn(entity.kind)}.`);
  }
  checkDate([...path, 'date'], entity.date, report);
}

function aOrAn(kind: string): string {
  return `${/^[AE]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function checkRelationship(
  path: FieldPath,
  { type: name, properties, start, end, attested }: Loose<RelationshipRecipe>,
  { catalogue, advice, report }: { catalogue: Catalogue; advice: string; report: Report },
): void {
  checkDate([...path, 'start'], start, report);
  checkDate([...path, 'end'], end, report);
  for (const [index, moment] of objectsIn<DateParts>(attested))
    checkDate([...path, 'attested', index], moment, report);
  if (typeof name !== 'string') return;
  const type = catalogue.get(name);
  if (!type) {
    const near = didYouMean(name, catalogue.keys());
    report([...path, 'type'], `"${name}" is not in catalogue.yaml.${near || advice}`);
    return;
  }
  if (type.occurrence && end !== undefined)
    report([...path, 'end'], `${name} happens once and has no end. Take "end" away.`);
  const takes = type.properties.length === 0 ? 'none' : type.properties.join(', ');
  for (const property of Object.keys(isObject(properties) ? properties : {})) {
    if (type.properties.includes(property)) continue;
    const near = didYouMean(property, type.properties);
    report(
      [...path, 'properties', property],
      `${name} has no property "${property}"; it takes ${takes}.${near}`,
    );
  }
}

function checkDate(path: FieldPath, date: unknown, report: Report): void {
  if (isObject(date) && date.day !== undefined && date.month === undefined)
    report([...path, 'day'], 'a day is of a month. Name the column of the month too.');
}
