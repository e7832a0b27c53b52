import type { EntityKind } from '../../model/entity.js';
import { type Flow, flow, wait } from '../../model/flow.js';
import type { EntityRecord } from '../../queries/records.js';
import { checkRange } from '../check-range.js';
import type { Context } from '../context.js';
import { getContinuity } from '../get-continuity.js';

const MOST_ENTITIES = 50;

interface ProminentArguments {
  readonly kinds?: readonly EntityKind[] | null;
  readonly continuity?: string | null;
  readonly first: number;
}

export const prominentResolvers = {
  prominent: flow(function* (
    _root: unknown,
    { kinds, continuity, first }: ProminentArguments,
    context: Context,
  ): Flow<EntityRecord[]> {
    const limit = checkRange('first', first, 1, MOST_ENTITIES);
    const filter = {
      kinds: kinds ?? null,
      continuity: yield* wait(getContinuity(context, continuity)),
      limit,
    };
    return context.engine.prominent(filter);
  }),
};
