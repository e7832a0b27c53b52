import { notFound } from '../errors.js';
import { type Flow, flow, wait } from '../model/flow.js';
import type { Context } from './context.js';
import { shortened } from './get-entity.js';

/** The id of the continuity that an argument names, null where it names none. Fails with NOT_FOUND where there is none of that id. */
export const getContinuity = flow(function* (
  { loaders }: Context,
  id: string | null | undefined,
): Flow<string | null> {
  if (id == null) return null;
  if (yield* wait(loaders.continuity.load(id))) return id;
  throw notFound(`There is no continuity "${shortened(id)}".`, {
    hint: 'List them with `continuities { id }`.',
  });
});
