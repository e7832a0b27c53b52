import { firstDayOf } from '../../../dist/model/first-day-of.js';
import { ALWAYS, FOREVER } from '../../../dist/model/stretch.js';
import { ENTITIES_PER_NAME, KINDS, OFFICES, SIDES, TYPES, wordsOf } from './make-up.mjs';
import { makeRandom } from './random.mjs';

/** Years that are none: a date that no source gives, and an end that has not come. */
export const UNKNOWN = 0;
export const OPEN = -1;

const LAST_YEAR = 3000;
const MEAN_DURATION = 220;
const SHARE_OPEN = 0.06;
const SHARE_UNKNOWN = 0.02;
const CLAIMS_PER_DISPUTE = 1000;
/** The most related of 5,000 factions then gets about 2 % of all that is related to factions. */
const EXPONENT = 1.98;

/**
 * A made-up universe, the same for the same size and edition in every run: entities and relationships in columns, by their number.
 * `subject` and `object` are numbers of entities, `disputes` pairs of relationships; `start` and `end` are years, UNKNOWN or OPEN; the four bounds are days, and so is the first of each year in `days`.
 */
export function generate({ entities: entityCount, relationships: count, edition = 0 }) {
  const random = makeRandom(20_000 + entityCount + edition);
  const entities = makeEntities(entityCount, random);
  const ofKind = Object.fromEntries(KINDS.map(({ kind }) => [kind, numbersOf(entities, kind)]));
  const columns = {
    type: new Uint8Array(count),
    subject: new Int32Array(count),
    object: new Int32Array(count),
    side: new Uint8Array(count),
    office: new Uint8Array(count),
    start: new Int16Array(count),
    end: new Int16Array(count),
  };
  for (let number = 0; number < count; number++) fillRow(columns, number, ofKind, random);
  const ids = Array.from({ length: count }, (_, number) => idOf(columns, number, entities));
  const days = Array.from({ length: LAST_YEAR + 2 }, (_, year) => firstDayOf(year));
  return {
    name: `${entityCount}-${count}`,
    days,
    entities,
    ofKind,
    ids,
    disputes: disputesOf(count),
    ...columns,
    ...boundsOf(columns, days),
  };
}

/** Ids do not tell how related an entity is: the numbers are scattered over them. */
function makeEntities(count, random) {
  const entities = [];
  for (const { kind, share } of KINDS) {
    const some = Math.round(count * share);
    const slugs = shuffled(some, random).map(
      (number) => `${kind.toLowerCase()}-${String(number).padStart(6, '0')}`,
    );
    const words = wordsOf(kind, Math.ceil(some / ENTITIES_PER_NAME[kind]));
    for (const slug of slugs) entities.push({ id: `bench/${slug}`, slug, kind, name: random.pick(words) });
  }
  return entities;
}

function shuffled(count, random) {
  const numbers = Array.from({ length: count }, (_, number) => number);
  for (let last = count - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [numbers[last], numbers[other]] = [numbers[other], numbers[last]];
  }
  return numbers;
}

function numbersOf(entities, kind) {
  return Int32Array.from(entities.keys()).filter((number) => entities[number].kind === kind);
}

function fillRow(columns, number, ofKind, random) {
  const type = drawType(random);
  const { subject, object } = random.pick(TYPES[type].ends);
  columns.type[number] = type;
  columns.subject[number] = drawEntity(ofKind, subject, random);
  do columns.object[number] = drawEntity(ofKind, object, random);
  while (columns.object[number] === columns.subject[number]);
  if (TYPES[type].name === 'FOUGHT_IN') columns.side[number] = 1 + random.below(SIDES.length);
  if (TYPES[type].name === 'LED_BY') columns.office[number] = 1 + (number % OFFICES.length);
  if (TYPES[type].name === 'SUBJECT_OF') overlordFirst(columns, number);
  const start = 1 + random.below(LAST_YEAR);
  const end = start + Math.floor(random.exponential(MEAN_DURATION));
  columns.start[number] = random.next() < SHARE_UNKNOWN ? UNKNOWN : start;
  columns.end[number] =
    random.next() < SHARE_UNKNOWN ? UNKNOWN : end > LAST_YEAR || random.next() < SHARE_OPEN ? OPEN : end;
}

/** So that nobody is, by way of others, his own overlord, which the loader refuses. */
function overlordFirst({ subject, object }, number) {
  const ends = [subject[number], object[number]].sort((one, other) => other - one);
  [subject[number], object[number]] = ends;
}

function disputesOf(count) {
  const disputes = [];
  for (let number = 0; number + 1 < count; number += CLAIMS_PER_DISPUTE) disputes.push([number, number + 1]);
  return disputes;
}

function drawType(random) {
  let left = random.next();
  const type = TYPES.findIndex(({ share }) => {
    left -= share;
    return left < 0;
  });
  return type < 0 ? 0 : type;
}

/** People are as likely as each other; of factions and conflicts a few are in everything. */
function drawEntity(ofKind, kind, random) {
  const numbers = ofKind[kind];
  return numbers[kind === 'Person' ? random.below(numbers.length) : random.skewed(numbers.length, EXPONENT)];
}

function idOf({ type, subject, object }, number, entities) {
  const slug = TYPES[type[number]].name.toLowerCase().replaceAll('_', '-');
  const from = entities[subject[number]].id;
  return `${from}.${slug}.${entities[object[number]].slug}.${number.toString(36)}`;
}

/** The bounds of every period, as the seed of the project computes them from the dates. */
function boundsOf({ start, end }, days) {
  const open = { [UNKNOWN]: [ALWAYS, FOREVER], [OPEN]: [FOREVER, FOREVER] };
  const of = (years, side) =>
    Float64Array.from(years, (year) => (open[year] ?? [days[year], days[year + 1]])[side]);
  return { startMin: of(start, 0), startMax: of(start, 1), endMin: of(end, 0), endMax: of(end, 1) };
}
