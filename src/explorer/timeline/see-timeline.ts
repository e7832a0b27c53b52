import type { Calendar } from '../../model/calendar.js';
import type { TypeEntry } from '../marks/line-style.js';
import type { Certainty } from '../operations.js';
import type { Reading } from '../time/use-readings.js';
import { type Axis, axis } from './axis.js';
import { axisMoments } from './axis-moments.js';
import { type Extent, extentOf } from './extent.js';
import { holdsAt } from './holds-at.js';
import type { Layout } from './layout.js';
import { places } from './places.js';
import type { TimelineClaim } from './timeline-claim.js';
import { type Row, toRows } from './to-rows.js';
import type { EntityWithClaims } from './use-timeline-claims.js';

/** What is asked to be seen. */
export interface Wanted {
  readonly entities: readonly EntityWithClaims[];
  readonly readings: ReadonlyMap<string, Reading>;
  readonly types: ReadonlyMap<string, TypeEntry>;
  /** Only these types; all where there is none. */
  readonly onlyTypes: readonly string[];
  readonly onlyCertain: boolean;
  readonly moment: Reading | undefined;
}

/** What there is to be seen, in a picture of such a width. */
export interface Seen {
  readonly axis: Axis;
  readonly rows: readonly Row[];
  /** Each once, the placed ones first, in order of time. */
  readonly claims: readonly (TimelineClaim & { readonly certainty: Certainty | null })[];
  readonly unplaced: readonly TimelineClaim[];
  readonly extents: ReadonlyMap<string, Extent>;
  /** Where the moment stands. */
  readonly stretch: readonly [from: number, until: number] | undefined;
  readonly certainties: ReadonlyMap<string, Certainty | null>;
  /** How many hold at the moment, of the types that are asked for, whether they are shown or not. */
  readonly holding: { readonly certain: number; readonly possible: number };
}

/**
 * The timeline of some entities. The axis is made of all of their claims, whichever are shown: what is hidden, and the moment that is
 * asked for, move nothing.
 */
export function seeTimeline(wanted: Wanted, layout: Layout, width: number): Seen {
  const { entities, readings, types, onlyTypes, onlyCertain, moment } = wanted;
  const all = distinct(entities.flatMap(({ claims }) => claims));
  const made = axis(axisMoments(all, readings), { width, minimum: layout.minimum });
  const at = places(made);
  const certainties = new Map(all.map((claim) => [claim.id, moment ? holdsAt(claim, moment) : null]));
  const asked = all.filter(({ type }) => onlyTypes.length === 0 || onlyTypes.includes(type));
  const shownIds = new Set(
    asked.map(({ id }) => id).filter((id) => !onlyCertain || !moment || certainties.get(id) === 'CERTAIN'),
  );
  const isShown = ({ id }: TimelineClaim): boolean => shownIds.has(id);
  const countOf = (certainty: Certainty): number =>
    asked.filter(({ id }) => certainties.get(id) === certainty).length;
  const extents = new Map(
    all.flatMap((claim): [string, Extent][] => {
      const extent = extentOf(claim, types.get(claim.type)?.occurrence ?? false, at, readings);
      return extent ? [[claim.id, extent]] : [];
    }),
  );
  const groups = entities.map(({ entity, claims }) => ({ entity, claims: claims.filter(isShown) }));
  const shown = all
    .filter(isShown)
    .map((claim) => ({ ...claim, certainty: certainties.get(claim.id) ?? null }));
  const isPlaced = ({ id }: TimelineClaim): boolean => extents.has(id);
  return {
    axis: made,
    rows: toRows(groups, extents, types, layout.rows),
    claims: [
      ...shown.filter(isPlaced).sort((one, other) => firstOf(extents, one) - firstOf(extents, other)),
      ...shown.filter((claim) => !isPlaced(claim)),
    ],
    unplaced: shown.filter((claim) => !isPlaced(claim)),
    extents,
    stretch: moment && at.ofReading(moment),
    certainties,
    holding: { certain: countOf('CERTAIN'), possible: countOf('POSSIBLE') },
  };
}

/** How the years of some entities are written: as their continuity counts, where it is one. */
export function calendarOf(entities: readonly EntityWithClaims[]): Calendar | undefined {
  const [first, ...others] = entities.map(({ entity }) => entity.continuity);
  return others.every(({ id }) => id === first?.id) ? (first?.calendar ?? undefined) : undefined;
}

function distinct(claims: readonly TimelineClaim[]): TimelineClaim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

function firstOf(extents: ReadonlyMap<string, Extent>, { id }: TimelineClaim): number {
  const { held, from, until } = extents.get(id) ?? {};
  return held?.[0] ?? from ?? until ?? 0;
}
