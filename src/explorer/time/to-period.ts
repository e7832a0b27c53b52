import { eventOf } from '../../model/moment.js';
import type { Period } from '../../model/period.js';
import { ALWAYS, FOREVER } from '../../model/stretch.js';

/** What the API says of a relationship's time. */
export interface DatedClaim {
  readonly start?: string | null;
  readonly end?: string | null;
  readonly attested: readonly string[];
  readonly startEvent?: { readonly id: string } | null;
  readonly endEvent?: { readonly id: string } | null;
  readonly bounds: {
    readonly startMin?: number | null;
    readonly startMax?: number | null;
    readonly endMin?: number | null;
    readonly endMax?: number | null;
  };
}

/** The period as the model takes it, by which the page says itself what holds. */
export function toPeriod({ startEvent, endEvent, attested, bounds }: DatedClaim): Period {
  const attestedEvents = [startEvent?.id, ...attested.map(eventOf)].filter((event) => event !== undefined);
  return {
    startMin: bounds.startMin ?? ALWAYS,
    startMax: bounds.startMax ?? FOREVER,
    endMin: bounds.endMin ?? ALWAYS,
    endMax: bounds.endMax ?? FOREVER,
    startEvent: startEvent?.id,
    endEvent: endEvent?.id,
    attestedEvents: [...new Set(attestedEvents)],
  };
}
