import { notFound } from '../errors.js';
import type { Context } from './context.js';
import { shortened } from './get-entity.js';

/** The id of the continuity that an argument names, null where it names none. Fails with NOT_FOUND where there is none of that id. */
export async function getContinuity(
  { loaders }: Context,
  id: string | null | undefined,
): Promise<string | null> {
  if (id == null) return null;
  if (await loaders.continuity.load(id)) return id;
  throw notFound(`There is no continuity "${shortened(id)}".`, {
    hint: 'List them with `continuities { id }`.',
  });
}
