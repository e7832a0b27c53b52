import type { RelationshipType } from '../../src/model/catalogue.js';
import { continuityOf } from '../../src/model/continuity.js';
import { ENTITY_KINDS, type EntityKind } from '../../src/model/entity.js';
import type { RelationshipProperty } from '../../src/model/relationship.js';
import type {
  RawCitation,
  RawDocument,
  RawEntity,
  RawRelationship,
  RawSource,
} from '../../src/seed/raw-document.js';
import { awkwardDate } from './awkward-dates.js';
import { type Random, seededRandom } from './seeded-random.js';

/** The documents of two continuities, before any rule has looked at them. */
export type Documents = Readonly<Record<string, readonly RawDocument[]>>;

/** The id of the one begins like that of the other; the second has a calendar. */
export const CONTINUITIES = ['old', 'old-tales'] as const;

/** Some twice, some alike but for a sign, in an order that depends on whether letters, words or bytes are compared. */
const NAMES = [
  ...['Elan', 'Élan', 'E\u0301lan', 'élan', 'Eland', 'El an', 'Zed', 'zed', 'Ångström', 'Øst', 'Öst'],
  ...[
    'Ünion',
    'Union',
    'Union',
    '9th Legion',
    '10th Legion',
    "K'Ehleyr",
    'K’Ehleyr',
    'ß',
    'ss',
    '\u{1d504}den',
    'Ａden',
  ],
];
const OFFICES = ['Emperor', 'Regent', 'King', 'king'];
const SIDES = ['north', 'south', 'Ähren'];
const OUTCOMES = ['won', 'lost'];
const ROLES = ['guard', 'scribe'];
const GOODS = ['salt', 'Öl', '[]', 'salt'];
const TONS = [0, 12, -3, 2.5];

/** Where the hub is not, most questions find little. */
const KINDS: readonly EntityKind[] = [
  ...ENTITY_KINDS,
  'Faction',
  'Faction',
  'Person',
  'Person',
  'Event',
  'Event',
  'Event',
];

/** They decide more of the answers than the others. */
const OFTEN = [
  'MEMBER_OF',
  'LED_BY',
  'DEPOSED',
  'FOUGHT_IN',
  'INVOLVED',
  'ALLIED_WITH',
  'AT_WAR_WITH',
  'PART_OF',
  'TRADED_WITH',
];

/** Around which years it happens, by continuity. */
const AROUND: Readonly<Record<string, number>> = { old: 2400, 'old-tales': -30 };

interface Sketch {
  readonly random: Random;
  readonly entities: readonly RawEntity[];
  /** The entity that many are related to. */
  readonly hub: RawEntity;
  readonly types: readonly RelationshipType[];
  readonly relationships: RawRelationship[];
}

/**
 * What an editor of a bad day might write, the same for the same seed: 20 to 60 entities of all kinds, with names that are alike
 * and events in chains and diamonds; 100 to 400 relationships of these types with dates and attestations of every form, many of
 * them parallel, or to one hub; and disputes. What of it makes no sense is for the rules to refuse.
 */
export function generateUniverse(seed: number, types: readonly RelationshipType[]): Documents {
  const random = seededRandom(seed);
  const entities = CONTINUITIES.flatMap((continuity) =>
    generateEntities(continuity, 10 + random.below(21), AROUND[continuity] ?? 0, random),
  );
  const sketch = { random, entities, hub: random.pick(entities), types, relationships: [] };
  const wanted = 160 + random.below(420);
  for (let place = 0; place < wanted; place++) addRelationship(sketch, place);
  return Object.fromEntries(CONTINUITIES.map((continuity) => [continuity, documentsOf(continuity, sketch)]));
}

function generateEntities(continuity: string, count: number, around: number, random: Random): RawEntity[] {
  const entities: RawEntity[] = [];
  for (let place = 0; place < count; place++) {
    const kind = ENTITY_KINDS[place] ?? random.pick(KINDS);
    const events = entities.filter((entity) => entity.kind === 'Event');
    entities.push({
      // NOTE: without zeros, so that neither the order of numbers nor that of creation is the order of ids.
      id: `${continuity}/${kind.toLowerCase()}-${place}`,
      kind,
      name: random.pick(NAMES),
      description: 'It is told of.',
      ...(chance(random, 20) && { aliases: [random.pick(NAMES)] }),
      ...(chance(random, 20) && { article: 'the' as const }),
      ...(kind === 'Faction' && chance(random, 30) && { government: 'empire' }),
      ...(kind === 'Event' && chance(random, 50) && { date: awkwardDate(around + 3 * place, random) }),
      ...(kind === 'Event' && events.length > 0 && { after: befores(events, random) }),
      citations: generateCitations(random),
    });
  }
  return entities;
}

/** The last event, mostly, for a chain; and some earlier ones, for diamonds. */
function befores(events: readonly RawEntity[], random: Random): string[] {
  const last = events.at(-1)?.id ?? '';
  const others = Array.from({ length: random.below(3) }, () => random.pick(events).id);
  return [...new Set(chance(random, 60) ? [last, ...others] : others)];
}

function addRelationship(sketch: Sketch, place: number): void {
  const { random, relationships } = sketch;
  const model = relationships.length > 0 && chance(random, 15) ? random.pick(relationships) : undefined;
  const ends = model ?? generateEnds(sketch);
  if (!ends) return;
  const type = sketch.types.find(({ name }) => name === ends.type);
  const [subject, object] =
    type?.symmetric && chance(random, 30) ? [ends.object, ends.subject] : [ends.subject, ends.object];
  relationships.push({
    ...(chance(random, 50) && { id: `${subject}.r${place}` }),
    subject,
    type: ends.type,
    object,
    ...generatePeriod(sketch, subject, type?.occurrence ?? false),
    ...(chance(random, 20) && { rank: random.pick(['preferred', 'deprecated', 'deprecated'] as const) }),
    ...(chance(random, 10) && { note: 'So it is said.' }),
    ...generateProperties(type?.properties ?? [], random),
    citations: generateCitations(random),
  });
}

/** Undefined where the type fits no two of the entities that were picked. */
function generateEnds({
  random,
  entities,
  hub,
  types,
}: Sketch): Pick<RawRelationship, 'subject' | 'type' | 'object'> | undefined {
  const type = chance(random, 60)
    ? types.find(({ name }) => name === random.pick(OFTEN))
    : random.pick(types);
  if (!type) return undefined;
  const across = type.name === 'COUNTERPART_OF';
  const subjects = entities.filter(({ kind }) => type.subject.includes(kind));
  const subject = chance(random, 25) && subjects.includes(hub) ? hub : random.pick(subjects);
  const objects = entities.filter(
    ({ id, kind }) =>
      type.object.includes(kind) && (continuityOf(id) === continuityOf(subject.id)) !== across,
  );
  if (objects.length === 0) return undefined;
  const object = chance(random, 25) && objects.includes(hub) ? hub : random.pick(objects);
  return { subject: subject.id, type: type.name, object: object.id };
}

function generatePeriod(
  { random, entities }: Sketch,
  subject: string,
  occurrence: boolean,
): Pick<RawRelationship, 'start' | 'end' | 'attested'> {
  const continuity = continuityOf(subject);
  const events = entities.filter(({ id, kind }) => kind === 'Event' && continuityOf(id) === continuity);
  const around = (AROUND[continuity] ?? 0) + random.below(80);
  const moment = (year: number): string | number =>
    chance(random, 40) ? `event:${random.pick(events).id}` : awkwardDate(year, random);
  const attested = Array.from({ length: 1 + random.below(3) }, () => moment(around + 5));
  return {
    ...(chance(random, 65) && { start: chance(random, 10) ? '..' : moment(around) }),
    ...(!occurrence && chance(random, 60) && { end: chance(random, 25) ? '..' : moment(around + 10) }),
    ...(chance(random, 35) && { attested }),
  };
}

function generateProperties(names: readonly string[], random: Random): Record<string, RelationshipProperty> {
  const values: Readonly<Record<string, readonly RelationshipProperty[]>> = {
    office: OFFICES,
    side: SIDES,
    outcome: OUTCOMES,
    role: ROLES,
    goods: GOODS,
    tons: TONS,
    taxed: [true, false],
  };
  const given = names.filter(() => chance(random, 70));
  return Object.fromEntries(given.map((name) => [name, random.pick(values[name] ?? [''])]));
}

function generateCitations(random: Random): RawCitation[] {
  const at = `Text ${1 + random.below(12)}`;
  return chance(random, 70)
    ? [at]
    : [at, { at: 'Notes 1', kind: 'inferred', note: random.pick(['By the order.', 'By the name.']) }];
}

/** Two for each continuity, the first with its entities and with disputes of relationships that have an id. */
function documentsOf(continuity: string, { random, entities, relationships }: Sketch): RawDocument[] {
  const own = relationships.filter(({ subject }) => continuityOf(subject) === continuity);
  const ids = own.flatMap(({ id }) => id ?? []);
  const disputes = Array.from({ length: 6 }, () => ({
    reason: 'The sources differ.',
    relationships: [...new Set(Array.from({ length: 2 + random.below(2) }, () => random.pick(ids)))],
  }));
  const source = (name: string): RawSource => ({
    id: `wiki/${continuity}-${name}`,
    title: name,
    publisher: 'Wiki',
  });
  return [
    {
      source: source('first'),
      entities: entities.filter(({ id }) => continuityOf(id) === continuity),
      relationships: own.filter((_, index) => index % 2 === 0),
      disputes,
    },
    { source: source('second'), relationships: own.filter((_, index) => index % 2 === 1) },
  ];
}

function chance(random: Random, percent: number): boolean {
  return random.below(100) < percent;
}
