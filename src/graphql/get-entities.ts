import { checkRange } from './check-range.js';
import type { Context } from './context.js';
import { getEntity } from './get-entity.js';

/** The ids that an argument names, each once. Refuses none or too many, and unknown ones with near ids. */
export async function getEntities(
  context: Context,
  argument: string,
  ids: readonly string[],
  most: number,
): Promise<readonly string[]> {
  checkRange(`${argument}.length`, ids.length, 1, most);
  const each = [...new Set(ids)];
  await Promise.all(each.map((id) => getEntity(context, id)));
  return each;
}
