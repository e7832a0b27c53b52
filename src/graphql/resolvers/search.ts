import { badInput } from '../../errors.js';
import { closestName } from '../../model/closest-name.js';
import type { EntityKind } from '../../model/entity.js';
import { type Found, search } from '../../queries/search.js';
import { checkRange } from '../check-range.js';
import type { Context } from '../context.js';
import { getContinuity } from '../get-continuity.js';

const MOST_CHARACTERS = 200;

interface SearchArguments {
  readonly text: string;
  readonly kinds?: readonly EntityKind[] | null;
  readonly continuity?: string | null;
  readonly first: number;
}

export const searchResolvers = {
  search: async (
    _root: unknown,
    { text, kinds, continuity, first }: SearchArguments,
    context: Context,
  ): Promise<(Found & { matched: string })[]> => {
    const limit = checkRange('first', first, 1, 100);
    if (text.length > MOST_CHARACTERS) {
      throw badInput(`\`text\` has ${text.length} characters. Expecting ${MOST_CHARACTERS} at most.`);
    }
    const hits = await search(context.database, text, {
      kinds: kinds ?? null,
      continuity: await getContinuity(context, continuity),
      limit,
    });
    for (const { entity } of hits) context.loaders.entity.prime(entity.id, entity);
    return hits.map((hit) => ({
      ...hit,
      matched: closestName(text, [hit.entity.name, ...hit.entity.aliases]),
    }));
  },
};
