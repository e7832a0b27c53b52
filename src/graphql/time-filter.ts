import { badInput } from '../errors.js';
import { type Flow, flow, wait } from '../model/flow.js';
import type { TimeFilter } from '../queries/moments.js';
import { askMoment } from './ask-moment.js';
import type { Context } from './context.js';

/** The arguments of every walk about time. */
export interface TimeArguments {
  readonly asOf?: string | null;
  readonly certainty: 'certain' | 'possible';
}

/**
 * What the arguments ask for. Without `asOf` it is the whole of time, in which everything that is recorded is possible; to ask
 * then for what is certain is refused (BAD_USER_INPUT), for it would mean what never began and never ends.
 */
export const timeFilter = flow(function* (
  context: Context,
  { asOf, certainty }: TimeArguments,
): Flow<TimeFilter> {
  if (asOf != null) return { at: yield* wait(askMoment(context, asOf)), certain: certainty === 'certain' };
  if (certainty !== 'certain') return { at: null, certain: false };
  throw badInput('`certainty: CERTAIN` was asked for without `asOf`.', {
    hint: 'Say as of which moment it must be certain.',
  });
});
