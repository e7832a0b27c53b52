import type { EntityBriefFragment } from '../operations.js';
import type { StanceGrid } from './stance-grid.js';

export type OrderName = 'given' | 'name' | 'bloc';

/** Factions in the order of rows, and which of them begin a bloc: none where the order is another. */
export interface FactionOrder {
  readonly factions: readonly EntityBriefFragment[];
  readonly begins: ReadonlySet<string>;
}

type Bloc = readonly EntityBriefFragment[];

/** The rows of a grid: as they were asked for, by name, or those that stand together beside each other, the largest bloc first. */
export function factionOrder(grid: StanceGrid, order: OrderName): FactionOrder {
  const { factions } = grid;
  if (order === 'given') return { factions, begins: new Set() };
  if (order === 'name') return { factions: factions.toSorted(byName), begins: new Set() };
  const blocs = blocsOf(grid).toSorted((a, b) => b.length - a.length || byName(a[0], b[0]));
  const begins = blocs.slice(1).flatMap(([first]) => (first ? [first.id] : []));
  return { factions: blocs.flat(), begins: new Set(begins) };
}

/** Who is allied with whom, directly or through others; within a bloc who has the most allies first. */
function blocsOf({ factions, cell }: StanceGrid): readonly Bloc[] {
  const alliesOf = ({ id }: EntityBriefFragment): Bloc =>
    factions.filter((other) => cell(id, other.id)?.stance === 'ALLIED');
  const seen = new Set<string>();
  const gather = (faction: EntityBriefFragment): Bloc => {
    if (seen.has(faction.id)) return [];
    seen.add(faction.id);
    return [faction, ...alliesOf(faction).flatMap(gather)];
  };
  return factions
    .map(gather)
    .filter((bloc) => bloc.length > 0)
    .map((bloc) => bloc.toSorted((a, b) => alliesOf(b).length - alliesOf(a).length || byName(a, b)));
}

function byName(a: EntityBriefFragment | undefined, b: EntityBriefFragment | undefined): number {
  return (a?.name ?? '').localeCompare(b?.name ?? '', 'en') || ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1);
}
