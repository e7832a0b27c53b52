import type { Catalogue } from '../../src/model/catalogue.js';
import { ENTITY_KINDS, type EntityKind } from '../../src/model/entity.js';
import { parseDate } from '../../src/model/parse-date.js';
import { RANKS, type Rank } from '../../src/model/relationship.js';
import { ALWAYS, FOREVER } from '../../src/model/stretch.js';
import type { MomentParameter, TimeFilter } from '../../src/queries/moments.js';
import type { Direction } from '../../src/queries/relationships.js';
import type { Window } from '../../src/queries/timeline.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { periodOf } from '../../src/seed/period-of.js';
import type { Engine } from '../../src/traversal/engine.js';
import { awkwardDate } from './awkward-dates.js';
import { CONTINUITIES } from './generate-universe.js';
import type { Random } from './seeded-random.js';

const LIMITS = [1, 2, 3, 5, 10, 1_000];
const DIRECTIONS: readonly Direction[] = ['OUT', 'IN', 'BOTH'];

/** Makes up arguments for questions about some data. */
export interface RandomArguments {
  readonly random: Random;
  readonly catalogue: Catalogue;
  /** Names of the types that a relation of which reads the same from both ends. */
  readonly symmetric: readonly string[];
  /** Whether it comes so in so many of a hundred cases. */
  chance(percent: number): boolean;
  /** Up to so many different ids of entities, mostly known ones, of one kind where one is given. */
  ids(most: number, kind?: EntityKind): string[];
  relationshipIds(): string[];
  citationIds(): string[];
  continuityIds(): string[];
  eventIds(): string[];
  moment(): MomentParameter;
  time(): TimeFilter;
  window(): Window | null;
  types(): string[];
  ranks(): Rank[];
  kinds(): EntityKind[] | null;
  direction(): Direction;
  continuity(): string | null;
  limit(): number;
}

/** The same for the same data and the same chance. The moments of events are those that the engine knows. */
export function randomArguments(data: DataSet, engine: Engine, random: Random): RandomArguments {
  const chance = (percent: number): boolean => random.below(100) < percent;
  const some = <T>(items: readonly T[], most: number): T[] => {
    const count = 1 + random.below(most);
    return [...new Set(Array.from({ length: count }, () => random.pick(items)))];
  };
  const entities = data.entities.map(({ value }) => value);
  const relationships = data.relationships.map(({ value }) => value);
  const events = entities.filter(({ kind }) => kind === 'Event').map(({ id }) => id);
  const moments = engine.moments(events) as Map<string, MomentParameter>;
  // Whoever stands in more is asked about more often.
  const ends = relationships.flatMap(({ subject, object }) => [subject, object]);
  const typeNames = [...data.catalogue.keys()];

  const date = (): MomentParameter => {
    const text = awkwardDate(random.pick([2400, 2440, 0, 40]) + random.below(40), random);
    return toMoment(parseDate(String(text)) ?? { from: ALWAYS, until: FOREVER });
  };
  /** What begins or ends on the very day on which something may have begun or ended. */
  const edge = (): MomentParameter => {
    const { startMin, startMax, endMin, endMax } = periodOf(random.pick(relationships), data);
    const day = random.pick([startMin, startMax, endMin, endMax]);
    if (day === ALWAYS || day === FOREVER) return date();
    const length = random.pick([1, 1, 31, 366, 10_000]);
    return toMoment(chance(50) ? { from: day, until: day + length } : { from: day - length, until: day });
  };
  const moment = (): MomentParameter => {
    const kind = random.below(3);
    if (kind === 0) return moments.get(random.pick(events)) ?? date();
    return kind === 1 ? edge() : date();
  };
  return {
    random,
    catalogue: data.catalogue,
    symmetric: [...data.catalogue.values()].filter((type) => type.symmetric).map(({ name }) => name),
    chance,
    ids: (most, kind) => {
      const known = kind ? ends.filter((id) => entities.find((one) => one.id === id)?.kind === kind) : ends;
      const wanted = some(chance(70) && known.length > 0 ? known : entities.map(({ id }) => id), most);
      return chance(10) ? [...wanted, 'old/nobody'] : wanted;
    },
    relationshipIds: () =>
      some(
        [...relationships.map(({ id }) => id), 'old/nobody.r1', `${ends[0]}.none`, 'old', ends[0] ?? ''],
        8,
      ),
    citationIds: () => some([...data.citations.map(({ value }) => value.id), 'wiki/none#text-1'], 8),
    continuityIds: () => some([...CONTINUITIES, 'new'], 3),
    eventIds: () => some([...events, ...events, ends[0] ?? '', 'old/nobody'], 6),
    moment,
    time: () => ({ at: chance(80) ? moment() : null, certain: chance(40) }),
    window: () => {
      const first = chance(70) ? moment() : undefined;
      const last = chance(70) ? moment() : undefined;
      if (!first && !last) return null;
      return {
        from: first?.from ?? ALWAYS,
        until: last?.until ?? FOREVER,
        past: first?.past.filter((id) => id !== first.event) ?? [],
        over: first?.past ?? [],
        future: last?.future ?? [],
      };
    },
    types: () => (chance(40) ? typeNames : some([...typeNames, 'NO_SUCH_TYPE'], 12)),
    ranks: () => (chance(50) ? ['preferred', 'normal'] : some(RANKS, 3)),
    kinds: () => (chance(50) ? null : some(ENTITY_KINDS, 4)),
    direction: () => random.pick(DIRECTIONS),
    continuity: () => random.pick([null, null, ...CONTINUITIES, 'new']),
    limit: () => random.pick(LIMITS),
  };
}

function toMoment({ from, until }: { readonly from: number; readonly until: number }): MomentParameter {
  return { from, until, event: null, past: [], future: [] };
}
