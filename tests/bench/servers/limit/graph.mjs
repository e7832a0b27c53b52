import { TYPES } from '../../universe/make-up.mjs';
import { compare, dateOf } from '../../universe/reference.mjs';

/**
 * The universe in compressed sparse rows. Entities and claims are numbered anew in the order of their ids, so that to sort by id is
 * to sort numbers; what an entity is tied to stands in the order of pages.
 */
export function buildGraph(universe) {
  const entityOrder = inOrderOf(universe.entities.map(({ id }) => id));
  const claimOrder = inOrderOf(universe.ids);
  const newNumber = inverse(entityOrder);
  const entities = Array.from(entityOrder, (number) => universe.entities[number]);
  const kinds = [...new Set(entities.map(({ kind }) => kind))];
  const columns = columnsOf(universe, claimOrder, newNumber);
  return {
    ...columns,
    kinds,
    days: universe.days,
    ids: entities.map(({ id }) => id),
    names: entities.map(({ name }) => JSON.stringify(name)),
    kindOf: Uint8Array.from(entities, ({ kind }) => kinds.indexOf(kind)),
    placeOf: new Map(entities.map(({ id }, place) => [id, place])),
    ties: rowsOf(columns, entities),
    ledBy: factionsByLeader(columns, entities),
  };
}

function inOrderOf(texts) {
  return Uint32Array.from(texts.keys()).sort((one, other) => compare(texts[one], texts[other]));
}

function inverse(order) {
  const places = new Uint32Array(order.length);
  for (const [place, number] of order.entries()) places[number] = place;
  return places;
}

function columnsOf(universe, order, newNumber) {
  const taken = (column, Kind) => Kind.from(order, (number) => column[number]);
  const int32 = (days) => Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, days));
  const bounds = (column) => Int32Array.from(order, (number) => int32(column[number]));
  return {
    claimIds: Array.from(order, (number) => universe.ids[number]),
    type: taken(universe.type, Uint8Array),
    side: taken(universe.side, Uint8Array),
    subject: Int32Array.from(order, (number) => newNumber[universe.subject[number]]),
    object: Int32Array.from(order, (number) => newNumber[universe.object[number]]),
    start: Array.from(order, (number) => dateOf(universe.start[number])),
    end: Array.from(order, (number) => dateOf(universe.end[number])),
    startMin: bounds(universe.startMin),
    startMax: bounds(universe.startMax),
    endMin: bounds(universe.endMin),
    endMax: bounds(universe.endMax),
  };
}

/** Of each entity, from `first[entity]` to `first[entity + 1]`: its claims and whom each leads to. */
function rowsOf({ subject, object, type }, entities) {
  const first = new Int32Array(entities.length + 1);
  for (const ends of [subject, object]) for (const entity of ends) first[entity + 1]++;
  for (let place = 0; place < entities.length; place++) first[place + 1] += first[place];
  const next = first.slice();
  const claims = new Int32Array(2 * subject.length);
  for (let claim = 0; claim < subject.length; claim++) {
    claims[next[subject[claim]]++] = claim;
    claims[next[object[claim]]++] = claim;
  }
  const others = new Int32Array(claims.length);
  for (let entity = 0; entity < entities.length; entity++) {
    const own = claims.subarray(first[entity], first[entity + 1]);
    const otherEnd = (claim) => (subject[claim] === entity ? object[claim] : subject[claim]);
    const nameOf = (claim) => entities[otherEnd(claim)].name;
    own.sort((a, b) => type[a] - type[b] || compare(nameOf(a), nameOf(b)) || a - b);
    for (let place = 0; place < own.length; place++) others[first[entity] + place] = otherEnd(own[place]);
  }
  return { first, claims, others };
}

function factionsByLeader({ type, subject, object }, entities) {
  const led = TYPES.findIndex(({ name }) => name === 'LED_BY');
  const factions = new Map();
  for (let claim = 0; claim < type.length; claim++) {
    if (type[claim] !== led) continue;
    const { name } = entities[object[claim]];
    if (!factions.has(name)) factions.set(name, new Set());
    factions.get(name).add(subject[claim]);
  }
  const byName = (one, other) => compare(entities[one].name, entities[other].name) || one - other;
  return new Map([...factions].map(([name, found]) => [name, [...found].sort(byName)]));
}
