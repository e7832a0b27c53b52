import type { Answer } from '../../src/model/flow.js';
import type { OrderKey } from '../../src/queries/records.js';
import type { RelationshipFilter } from '../../src/queries/relationships.js';
import type { TimelineFilter } from '../../src/queries/timeline.js';
import { advisePaths } from '../../src/traversal/advise-paths.js';
import { countSubgraph } from '../../src/traversal/count-subgraph.js';
import type { Engine } from '../../src/traversal/engine.js';
import { expandSubgraph } from '../../src/traversal/expand-subgraph.js';
import { findBlocs } from '../../src/traversal/find-blocs.js';
import { findStances } from '../../src/traversal/find-stances.js';
import type { PathQuestion } from '../../src/traversal/path-question.js';
import type { SubgraphQuestion } from '../../src/traversal/reach-nodes.js';
import type { RandomArguments } from './random-arguments.js';

/** Something to ask an engine. */
export interface Question {
  /** For who reads of a mismatch. */
  readonly given: unknown;
  ask(engine: Engine): Answer<unknown>;
}

type Keyed = { readonly key: OrderKey };
type Method = Exclude<keyof Engine, 'name' | 'load' | 'vocabulary'>;

/** Of every method of an engine, of paging, and of what is built on engines, a question with made-up arguments. */
export const RANDOM_QUESTIONS: Readonly<
  Record<Method | Built, (make: RandomArguments, model: Engine) => Question>
> = {
  entities: (make) => toQuestion([make.ids(6)], (engine, ids) => engine.entities(ids)),
  relationshipsById: (make) =>
    toQuestion([make.relationshipIds()], (engine, ids) => engine.relationshipsById(ids)),
  citations: (make) => toQuestion([make.citationIds()], (engine, ids) => engine.citations(ids)),
  continuities: (make) => toQuestion([make.continuityIds()], (engine, ids) => engine.continuities(ids)),
  moments: (make) => toQuestion([make.eventIds()], (engine, ids) => engine.moments(ids)),
  relationships: (make, model) => {
    const [ids, filter] = [make.ids(4), walk(make)];
    const rows = model.relationships(ids, filter, { after: null, limit: 1_000 }) as Map<string, Keyed[]>;
    const page = { after: after(make, [...rows.values()].flat()), limit: make.limit() };
    return toQuestion([ids, filter, page], (engine, ...given) => engine.relationships(...given));
  },
  relationshipTotals: (make) =>
    toQuestion([make.ids(4), walk(make)], (engine, ...given) => engine.relationshipTotals(...given)),
  relationshipCounts: (make) =>
    toQuestion([make.ids(4), { ...make.time(), symmetric: make.symmetric }], (engine, ...given) =>
      engine.relationshipCounts(...given),
    ),
  sides: (make) =>
    toQuestion([make.ids(4, 'Conflict'), make.time()], (engine, ...given) => engine.sides(...given)),
  succession: (make) => {
    const office = make.random.pick([null, null, 'Emperor', 'King', 'king', 'Pope']);
    const filter = { office, limit: make.limit() };
    return toQuestion([make.ids(6, 'Faction'), filter], (engine, ...given) => engine.succession(...given));
  },
  neighbours: (make) => {
    const ids = make.ids(4);
    const seen = make.chance(70) ? [...ids, ...make.ids(5)] : [];
    const filter = { ...make.time(), types: make.types(), kinds: make.kinds(), seen, limit: make.limit() };
    return toQuestion([ids, filter], (engine, ...given) => engine.neighbours(...given));
  },
  relationshipsAmong: (make) => {
    const filter = { ...make.time(), types: make.types(), limit: make.limit() };
    return toQuestion([make.ids(20), filter], (engine, ...given) => engine.relationshipsAmong(...given));
  },
  relationshipsAmongTotal: (make) =>
    toQuestion([make.ids(20), { ...make.time(), types: make.types() }], (engine, ...given) =>
      engine.relationshipsAmongTotal(...given),
    ),
  relationshipsFrom: (make) => {
    const filter = { ...make.time(), types: make.types(), limit: make.limit() };
    return toQuestion([make.ids(8), filter], (engine, ...given) => engine.relationshipsFrom(...given));
  },
  findPaths: (make) => toQuestion([paths(make)], (engine, question) => engine.findPaths(question)),
  changes: (make) => {
    const filter = {
      of: make.chance(50) ? make.ids(5) : null,
      continuity: make.continuity(),
      types: make.types(),
      at: make.moment(),
      other: make.moment(),
      certain: make.chance(40),
      order: make.random.pick(['place', 'endPlace'] as const),
      limit: make.limit(),
    };
    return toQuestion([filter], (engine, given) => engine.changes(given));
  },
  timeline: (make, model) => {
    const filter = happenings(make);
    const rows = model.timeline(filter, { after: null, limit: 1_000 }) as Keyed[];
    const page = { after: after(make, rows), limit: make.limit() };
    return toQuestion([filter, page], (engine, ...given) => engine.timeline(...given));
  },
  timelineTotal: (make) => toQuestion([happenings(make)], (engine, given) => engine.timelineTotal(given)),
  disputes: (make, model) => {
    const found = model.disputes(null, { after: '', limit: 1_000 }) as { readonly id: string }[];
    const page = { after: make.random.pick(['', ...found.map(({ id }) => id)]), limit: make.limit() };
    return toQuestion([make.continuity(), page], (engine, ...given) => engine.disputes(...given));
  },
  disputeTotal: (make) => toQuestion([make.continuity()], (engine, given) => engine.disputeTotal(given)),
  prominent: (make) => {
    const filter = { kinds: make.kinds(), continuity: make.continuity(), limit: make.limit() };
    return toQuestion([filter], (engine, given) => engine.prominent(given));
  },
  'relationships, page after page': (make) => {
    const [id] = make.ids(1);
    const read = (engine: Engine, filter: RelationshipFilter, limit: number) =>
      pages(async (after) =>
        (await engine.relationships([id ?? ''], filter, { after, limit })).get(id ?? ''),
      );
    return toQuestion([walk(make), 2 + make.random.below(5)], read);
  },
  'timeline, page after page': (make) => {
    const read = (engine: Engine, filter: TimelineFilter, limit: number) =>
      pages(async (after) => engine.timeline(filter, { after, limit }));
    return toQuestion([happenings(make), 10 + make.random.below(30)], read);
  },
  expandSubgraph: (make) => toQuestion([subgraph(make)], expandSubgraph),
  findBlocs: (make) => {
    const { limit, ...question } = subgraph(make);
    const counted = make.chance(50) ? { at: make.moment(), certain: make.chance(50) } : null;
    return toQuestion([{ ...question, counted, first: make.random.pick([1, 2, 5, 40]) }], findBlocs);
  },
  countSubgraph: (make) => toQuestion([subgraph(make)], countSubgraph),
  findStances: (make) => {
    const at = make.chance(80) ? make.moment() : null;
    return toQuestion([make.ids(6, 'Faction'), at], (engine, ids, moment) =>
      findStances(engine, make.catalogue, ids, moment),
    );
  },
  advisePaths: (make) => {
    const question = { ...paths(make), maxHops: 1 + make.random.below(3) };
    const widest = { types: [...make.catalogue.keys()], maxHops: 4 };
    return toQuestion([question, widest], advisePaths);
  },
};

type Built =
  | 'relationships, page after page'
  | 'timeline, page after page'
  | 'expandSubgraph'
  | 'findBlocs'
  | 'countSubgraph'
  | 'findStances'
  | 'advisePaths';

function toQuestion<Given extends [unknown, ...unknown[]]>(
  given: Given,
  ask: (engine: Engine, ...given: Given) => Answer<unknown>,
): Question {
  return { given, ask: (engine) => ask(engine, ...given) };
}

function walk(make: RandomArguments): RelationshipFilter {
  const types = make.types();
  const places = [...make.catalogue.keys()].entries();
  return {
    ...make.time(),
    order: Object.fromEntries(
      [...places].flatMap(([place, type]) => (types.includes(type) ? [[type, place]] : [])),
    ),
    symmetric: make.symmetric,
    direction: make.direction(),
    ranks: make.ranks(),
    side: make.chance(80) ? null : make.random.pick(['', 'north', 'Ähren', 'no side']),
  };
}

/** The key of one of these rows, or one that stands before it; null for the first page. */
function after(make: RandomArguments, rows: readonly Keyed[]): OrderKey | null {
  if (rows.length === 0 || make.chance(30)) return null;
  const { key } = make.random.pick(rows);
  return make.chance(80) ? key : [...key.slice(0, -1), ''];
}

async function pages(
  read: (after: OrderKey | null) => Promise<readonly Keyed[] | undefined>,
): Promise<unknown> {
  const found: (readonly Keyed[])[] = [];
  for (let page = await read(null); page && page.length > 0; page = await read(page.at(-1)?.key ?? null))
    found.push(page);
  return found;
}

function paths(make: RandomArguments): PathQuestion {
  const [from = '', second = '', ...others] = [...new Set([...make.ids(3), ...make.ids(3), 'old/nobody'])];
  const to = second === 'old/nobody' ? (others[0] ?? second) : second;
  const avoid = make.chance(30) ? make.ids(3).filter((id) => id !== from && id !== to) : [];
  return {
    ...make.time(),
    from,
    to,
    types: make.types(),
    avoid,
    maxHops: 1 + make.random.below(5),
    first: 1 + make.random.below(5),
  };
}

function happenings(make: RandomArguments): TimelineFilter {
  return {
    of: make.chance(60) ? make.ids(4) : null,
    continuity: make.continuity(),
    window: make.window(),
    occurrences: [...make.catalogue.values()].filter(({ occurrence }) => occurrence).map(({ name }) => name),
  };
}

function subgraph(make: RandomArguments): SubgraphQuestion {
  return {
    ...make.time(),
    roots: make.ids(3).filter((id) => id !== 'old/nobody'),
    depth: 1 + make.random.below(4),
    types: make.types(),
    kinds: make.kinds(),
    limit: make.random.pick([1, 3, 8, 20, 200]),
  };
}
