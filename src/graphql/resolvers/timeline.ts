import { type Flow, flow, wait } from '../../model/flow.js';
import { ALWAYS, FOREVER } from '../../model/stretch.js';
import type { MomentParameter } from '../../queries/moments.js';
import type { TimelineFilter, TimelineRow, Window } from '../../queries/timeline.js';
import { askMoment } from '../ask-moment.js';
import { checkOrder } from '../check-order.js';
import { type Connection, connect, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { getContinuity } from '../get-continuity.js';
import { getEntities } from '../get-entities.js';

const MOST_ENTITIES = 20;

interface TimelineArguments extends PageArguments {
  readonly of?: readonly string[] | null;
  readonly continuity?: string | null;
  readonly from?: string | null;
  readonly until?: string | null;
}

interface TimelineEdge {
  readonly node: TimelineRow;
}

export const timelineResolvers = {
  timeline: flow(function* (
    _root: unknown,
    { of, continuity, from, until, ...page }: TimelineArguments,
    context: Context,
  ): Flow<Connection<TimelineEdge, TimelineRow>> {
    const filter: TimelineFilter = {
      of: of ? yield* wait(getEntities(context, 'of', of, MOST_ENTITIES)) : null,
      continuity: yield* wait(getContinuity(context, continuity)),
      window: yield* wait(windowOf(context, from, until)),
      occurrences: [...context.catalogue.values()]
        .filter(({ occurrence }) => occurrence)
        .map(({ name }) => name),
    };
    return connect(context, page, {
      scope: ['timeline', filter],
      read: (after, limit) => context.engine.timeline(filter, { after, limit }),
      toEdge: (row: TimelineRow): TimelineEdge => ({ node: row }),
      count: () => context.engine.timelineTotal(filter),
    });
  }),
};

/** From one moment to another, either of which may be left out; null where both are. */
const windowOf = flow(function* (
  context: Context,
  from: string | null | undefined,
  until: string | null | undefined,
): Flow<Window | null> {
  if (from == null && until == null) return null;
  const first = from == null ? undefined : yield* wait(askMoment(context, from));
  const last = until == null ? undefined : yield* wait(askMoment(context, until));
  if (first && last) checkOrder(['from', first], ['until', last]);
  return {
    from: first?.from ?? ALWAYS,
    until: last?.until ?? FOREVER,
    past: first ? strictPast(first) : [],
    over: first?.past ?? [],
    future: last?.future ?? [],
  };
});

/** A moment's own event is not before it. */
function strictPast({ past, event }: MomentParameter): string[] {
  return past.filter((id) => id !== event);
}
