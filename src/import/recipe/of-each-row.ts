import { inEntity, inRelationship } from './column-uses.js';
import type { Applies, TableRecipe } from './recipe.js';

/** What of a table's recipe asks anything of a row. All else is the same for every row, and says of none that it was meant. */
export function ofEachRow({ entities = [], relationships = [] }: TableRecipe): ReadonlySet<Applies> {
  return new Set<Applies>([
    ...entities.filter((one) => inEntity(one, []).length > 0),
    ...relationships.filter((one) => inRelationship(one, []).length > 0),
  ]);
}
