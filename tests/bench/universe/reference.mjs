import { EDGES_PER_NODE, NETWORK, PAGE, PATH, SUBGRAPH, yearText } from '../questions.mjs';
import { UNKNOWN } from './generate.mjs';
import { TYPES } from './make-up.mjs';
import { stances } from './reference-stances.mjs';

/**
 * The answers, found in the columns of the universe in the plainest way there is. Every system is held to them; nothing here is
 * the project's own code but the days of a year.
 */
export function makeReference(universe) {
  const ledBy = factionsByLeader(universe);
  const world = {
    ...universe,
    claimsOf: claimsOf(universe),
    numberOf: numbersOf(universe),
    leaders: [...ledBy.keys()],
  };
  return {
    world,
    answers: {
      Q1: ({ id }) => oneHop(world, world.numberOf.get(id)),
      Q2: ({ id, year }) => subgraph(world, world.numberOf.get(id), year, { ...SUBGRAPH }),
      Q3: ({ from, to, year }) => ({ hops: hopsBetween(world, from, to, year) }),
      Q4: ({ id, year }) => subgraph(world, world.numberOf.get(id), year, { ...NETWORK, kind: 'Faction' }),
      Q5: ({ ids, year }) => stances(world, ids, year, holdsAt),
      Q6: ({ name }) => firstOf(world, ledBy.get(name) ?? new Set()),
    },
    /** Whether these claims, one after the other, lead from one entity to the other, each holding in that year. */
    isPath: ({ from, to, year }, claims) => isPath(world, { from, to, year }, claims),
  };
}

export const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** 'certain', 'possible' or undefined. */
export function holdsAt({ days, startMin, startMax, endMin, endMax }, claim, year) {
  const [from, until] = [days[year], days[year + 1]];
  if (startMin[claim] >= until || endMax[claim] <= from) return undefined;
  return startMax[claim] <= from && until <= endMin[claim] ? 'certain' : 'possible';
}

export const dateOf = (year) => (year === UNKNOWN ? null : year < 0 ? '..' : yearText(year));

function claimsOf({ entities, subject, object }) {
  const found = Array.from(entities, () => []);
  for (const [claim, number] of subject.entries()) found[number].push(claim);
  for (const [claim, number] of object.entries()) found[number].push(claim);
  return found;
}

function numbersOf({ entities }) {
  return new Map(entities.map(({ id }, number) => [id, number]));
}

export const otherEnd = ({ subject, object }, claim, number) =>
  subject[claim] === number ? object[claim] : subject[claim];

function oneHop(world, number) {
  const { entities, claimsOf, ids, type, subject, object, start, end } = world;
  const nameOf = (claim) => entities[otherEnd(world, claim, number)].name;
  const claims = [...claimsOf[number]].sort(
    (one, other) =>
      type[one] - type[other] || compare(nameOf(one), nameOf(other)) || compare(ids[one], ids[other]),
  );
  const { id, name, kind } = entities[number];
  return {
    entity: [id, name, kind],
    rows: claims
      .slice(0, PAGE)
      .map((claim) => [
        ids[claim],
        TYPES[type[claim]].name,
        entities[subject[claim]].id,
        entities[object[claim]].id,
        nameOf(claim),
        dateOf(start[claim]),
        dateOf(end[claim]),
      ]),
  };
}

function subgraph(world, root, year, { depth, limit, types, kind }) {
  const { entities, claimsOf, ids, type, subject, object } = world;
  const passes = (claim) =>
    (!types || types.includes(TYPES[type[claim]].name)) && holdsAt(world, claim, year) !== undefined;
  const nodes = new Set([root]);
  let level = [root];
  let truncated = false;
  for (let hop = 1; hop <= depth && level.length > 0 && !truncated; hop++) {
    const ties = new Map();
    for (const number of level) {
      for (const claim of claimsOf[number]) {
        const other = otherEnd(world, claim, number);
        if (nodes.has(other) || (kind && entities[other].kind !== kind) || !passes(claim)) continue;
        ties.set(other, (ties.get(other) ?? 0) + 1);
      }
    }
    const byTies = ([a, one], [b, two]) => two - one || compare(entities[a].id, entities[b].id);
    const found = [...ties].sort(byTies).map(([other]) => other);
    truncated = found.length > limit - nodes.size;
    level = found.slice(0, limit - nodes.size);
    for (const other of level) nodes.add(other);
  }
  const edges = [...nodes].flatMap((number) =>
    claimsOf[number].filter(
      (claim) => subject[claim] === number && nodes.has(object[claim]) && passes(claim),
    ),
  );
  edges.sort((one, other) => compare(ids[one], ids[other]));
  const most = limit * EDGES_PER_NODE;
  return {
    nodes: [...nodes].map((number) => [entities[number].id, entities[number].name]),
    edges: edges.slice(0, most).map((claim) => edgeRow(world, claim)),
    truncated: truncated || edges.length > most,
  };
}

function edgeRow({ entities, ids, type, subject, object, start, end }, claim) {
  const [from, to] = [entities[subject[claim]].id, entities[object[claim]].id];
  return [ids[claim], TYPES[type[claim]].name, from, to, dateOf(start[claim]), dateOf(end[claim])];
}

function hopsBetween(world, from, to, year) {
  const { claimsOf, numberOf, type } = world;
  const target = numberOf.get(to);
  const seen = new Set([numberOf.get(from)]);
  let level = [...seen];
  for (let hops = 1; hops <= PATH.maxHops && level.length > 0; hops++) {
    const next = [];
    for (const number of level) {
      for (const claim of claimsOf[number]) {
        const other = otherEnd(world, claim, number);
        if (seen.has(other) || !PATH.types.includes(TYPES[type[claim]].name)) continue;
        if (!holdsAt(world, claim, year)) continue;
        if (other === target) return hops;
        seen.add(other);
        next.push(other);
      }
    }
    level = next;
  }
  return null;
}

function isPath(world, { from, to, year }, claims) {
  const { ids, numberOf, type } = world;
  let at = numberOf.get(from);
  for (const id of claims) {
    const claim = world.claimsOf[at].find((found) => ids[found] === id);
    if (claim === undefined || !holdsAt(world, claim, year)) return false;
    if (!PATH.types.includes(TYPES[type[claim]].name)) return false;
    at = otherEnd(world, claim, at);
  }
  return at === numberOf.get(to);
}

/** Of each name the factions that somebody of that name leads or led. */
function factionsByLeader({ entities, type, subject, object }) {
  const factions = new Map();
  for (const [claim, number] of object.entries()) {
    if (TYPES[type[claim]].name !== 'LED_BY') continue;
    const { name } = entities[number];
    if (!factions.has(name)) factions.set(name, new Set());
    factions.get(name).add(subject[claim]);
  }
  return factions;
}

function firstOf({ entities }, factions) {
  return [...factions]
    .map((number) => [entities[number].id, entities[number].name])
    .sort(([a, one], [b, two]) => compare(one, two) || compare(a, b))
    .slice(0, PAGE);
}
