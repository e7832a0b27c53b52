import { groupClaims } from '../entity/group-claims.js';
import type { TypeEntry } from '../marks/line-style.js';
import type { EntityBriefFragment } from '../operations.js';
import type { Extent } from './extent.js';
import type { TimelineClaim, TimelineEntity } from './timeline-claim.js';

/** A claim where it stands, told from one of its ends. */
export interface Bar {
  /** Of this bar among all: a claim between two chosen entities has one with each. */
  readonly key: string;
  readonly claim: TimelineClaim;
  readonly extent: Extent;
  readonly other: EntityBriefFragment;
}

export type Row = { readonly top: number; readonly height: number } & (
  | { readonly kind: 'entity'; readonly entity: EntityBriefFragment; readonly count: number }
  | { readonly kind: 'type'; readonly label: string; readonly count: number }
  | { readonly kind: 'bar'; readonly bar: Bar }
);

/** How high each kind of row is. */
export type RowHeights = Readonly<Record<Row['kind'], number>>;

/** An entity with those of its claims that are to be seen. */
export interface Group {
  readonly entity: TimelineEntity;
  readonly claims: readonly TimelineClaim[];
}

/** The rows of the picture, one under the other: each entity, under it each type of relationship, under it the claims in order of time. */
export function toRows(
  groups: readonly Group[],
  extents: ReadonlyMap<string, Extent>,
  types: ReadonlyMap<string, TypeEntry>,
  heights: RowHeights,
): Row[] {
  const rows: Row[] = [];
  let top = 0;
  const add = <Kind extends Row['kind']>(
    row: Omit<Extract<Row, { kind: Kind }>, 'top' | 'height'> & { kind: Kind },
  ): void => {
    const height = heights[row.kind];
    rows.push({ ...row, top, height } as unknown as Row);
    top += height;
  };
  for (const { entity, claims } of groups) {
    const known = new Map(claims.map((claim) => [claim.id, claim]));
    const placed = claims.filter(({ id }) => extents.has(id));
    add({ kind: 'entity', entity, count: placed.length });
    for (const { label, claims: some } of groupClaims(entity.id, placed, types)) {
      add({ kind: 'type', label, count: some.length });
      const bars = some.flatMap(({ claim: { id }, other }): Bar[] => {
        const [claim, extent] = [known.get(id), extents.get(id)];
        return claim && extent ? [{ key: `${entity.id} ${id}`, claim, extent, other }] : [];
      });
      for (const bar of inOrder(bars)) add({ kind: 'bar', bar });
    }
  }
  return rows;
}

/** Bars by where they are first known to be, which is the order in which one walks them. */
export function inOrder(bars: readonly Bar[]): Bar[] {
  return bars.toSorted(
    (one, other) =>
      firstOf(one.extent) - firstOf(other.extent) ||
      lastOf(one.extent) - lastOf(other.extent) ||
      one.other.name.localeCompare(other.other.name, 'en'),
  );
}

function firstOf({ held, from, until }: Extent): number {
  return held?.[0] ?? from ?? until ?? 0;
}

function lastOf({ held, from, until }: Extent): number {
  return held?.[1] ?? until ?? from ?? 0;
}
