import type { Catalogue } from '../../model/catalogue.js';
import { didYouMean } from '../../model/nearest.js';
import type { Problem } from '../../seed/problem.js';
import type { FieldPath, SourceFile } from '../../seed/source-file.js';
import type { DateRecipe, Recipe, RelationshipRecipe } from './recipe.js';
import { recipeProblem } from './recipe-problem.js';

type Report = (path: FieldPath, message: string) => void;

/** What a recipe of the right shape gets wrong: types and properties that the catalogue does not have, days of no month. */
export function checkRecipe(source: SourceFile, catalogue: Catalogue): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, message) => problems.push(recipeProblem(source, path, message));
  for (const [index, { entities = [], relationships = [] }] of (source.value as Recipe).tables.entries()) {
    const path = ['tables', index];
    for (const [number, { date }] of entities.entries())
      checkDate([...path, 'entities', number, 'date'], date, report);
    for (const [number, relationship] of relationships.entries())
      checkRelationship([...path, 'relationships', number], relationship, catalogue, report);
  }
  return problems;
}

function checkRelationship(
  path: FieldPath,
  { type: name, properties = {}, start, end, attested = [] }: RelationshipRecipe,
  catalogue: Catalogue,
  report: Report,
): void {
  checkDate([...path, 'start'], start, report);
  checkDate([...path, 'end'], end, report);
  for (const [index, moment] of attested.entries()) checkDate([...path, 'attested', index], moment, report);
  const type = catalogue.get(name);
  if (!type) {
    const advice = didYouMean(name, catalogue.keys()) || ' Add an entry there.';
    report([...path, 'type'], `"${name}" is not in catalogue.yaml.${advice}`);
    return;
  }
  const takes = type.properties.length === 0 ? 'none' : type.properties.join(', ');
  for (const property of Object.keys(properties)) {
    if (type.properties.includes(property)) continue;
    const advice = didYouMean(property, type.properties);
    report(
      [...path, 'properties', property],
      `${name} has no property "${property}"; it takes ${takes}.${advice}`,
    );
  }
}

function checkDate(path: FieldPath, date: DateRecipe | undefined, report: Report): void {
  if (typeof date === 'object' && date.day !== undefined && date.month === undefined)
    report([...path, 'day'], 'a day is of a month. Name the column of the month too.');
}
