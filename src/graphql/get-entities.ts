import { all, type Flow, flow, wait } from '../model/flow.js';
import { checkRange } from './check-range.js';
import type { Context } from './context.js';
import { getEntity } from './get-entity.js';

/** The ids that an argument names, each once. Refuses none or too many, and unknown ones with near ids. */
export const getEntities = flow(function* (
  context: Context,
  argument: string,
  ids: readonly string[],
  most: number,
): Flow<readonly string[]> {
  checkRange(`${argument}.length`, ids.length, 1, most);
  const each = [...new Set(ids)];
  yield* wait(all(each.map((id) => getEntity(context, id))));
  return each;
});
