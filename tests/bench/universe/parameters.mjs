import { PATH } from '../questions.mjs';
import { TYPES } from './make-up.mjs';
import { makeRandom } from './random.mjs';
import { compare, holdsAt, otherEnd } from './reference.mjs';

/** How many sets of parameters each question has. */
export const SETS = 40;
const CANDIDATES = 12 * SETS;
/** Of the factions, the first are the most related. */
const HUBS = 300;
const LONGEST_WALK = 14;

/**
 * The parameter sets of each question, chosen from many by the size of their answers, which climbs the same ladder in every
 * universe: most are small, some reach the limit. What a larger universe then costs more is the cost of its size, not of longer
 * answers.
 */
export function chooseParameters({ world, answers }) {
  const random = makeRandom(7);
  return Object.fromEntries(
    Object.entries(MAKERS).map(([question, { make, sizeOf, ladder, count }]) => {
      const candidates = Array.from({ length: count ?? CANDIDATES }, () => make(world, random));
      const sized = candidates.map((parameters) => ({
        parameters,
        size: sizeOf(answers[question](parameters), parameters, world),
      }));
      return [question, climb(sized, ladder)];
    }),
  );
}

/** For each rung the candidate whose answer is nearest to it, each candidate once. */
function climb(candidates, ladder) {
  const left = [...candidates];
  return Array.from({ length: SETS }, (_, rung) => {
    const wanted = ladder(rung / (SETS - 1));
    left.sort((one, other) => Math.abs(one.size - wanted) - Math.abs(other.size - wanted));
    return left.shift();
  }).sort((one, other) => compare(one.size, other.size));
}

/** From the least to the most by powers, the middle well below the middle. */
const geometric = (least, most) => (share) => least * (most / least) ** (share ** 1.6);

const drawYear = (random) => 200 + random.below(2600);

/** Half of them at random, some of the most related, the others as often as they are related to something. */
function drawEntity(world, random, kind) {
  const numbers = world.ofKind[kind];
  const chance = random.next();
  if (chance < 0.1) return world.entities[numbers[random.below(20)]].id;
  const claim = random.below(world.subject.length);
  const related = [world.subject[claim], world.object[claim]].find(
    (number) => world.entities[number].kind === kind,
  );
  return world.entities[chance < 0.5 && related !== undefined ? related : random.pick(numbers)].id;
}

function draw(world, random, kind) {
  return { id: drawEntity(world, random, kind), year: drawYear(random) };
}

/** Two of which one is often reached from the other: by some steps at random. */
function drawEnds(world, random) {
  const { id: from, year } = draw(world, random, 'Faction');
  let at = world.numberOf.get(from);
  for (let step = random.below(LONGEST_WALK + 1); step > 0; step--) {
    const ways = world.claimsOf[at].filter((claim) => isWay(world, claim, year));
    if (ways.length > 0) at = otherEnd(world, random.pick(ways), at);
  }
  const to = world.entities[at].id;
  return { from, to: to === from ? drawOther(world, random, from) : to, year };
}

function drawOther(world, random, than) {
  for (;;) {
    const id = drawEntity(world, random, 'Faction');
    if (id !== than) return id;
  }
}

function isWay(world, claim, year) {
  return PATH.types.includes(TYPES[world.type[claim]].name) && holdsAt(world, claim, year) !== undefined;
}

function drawHubs(world, random) {
  const ids = new Set();
  while (ids.size < 20) ids.add(world.entities[world.ofKind.Faction[random.skewed(HUBS, 1.5)]].id);
  return { ids: [...ids], year: drawYear(random) };
}

const MAKERS = {
  Q1: {
    make: (world, random) => ({ id: drawEntity(world, random, random.pick(['Faction', 'Person'])) }),
    sizeOf: (_answer, { id }, world) => world.claimsOf[world.numberOf.get(id)].length,
    ladder: geometric(2, 1500),
  },
  Q2: {
    make: (world, random) => draw(world, random, 'Faction'),
    sizeOf: ({ nodes }) => nodes.length,
    ladder: geometric(3, 500),
  },
  Q3: {
    make: drawEnds,
    sizeOf: ({ hops }) => hops ?? 7,
    ladder: (share) => 1 + Math.floor(share * 6.99),
    count: 8 * SETS,
  },
  Q4: {
    make: (world, random) => draw(world, random, 'Faction'),
    sizeOf: ({ nodes }) => nodes.length,
    ladder: geometric(2, 200),
  },
  Q5: {
    make: drawHubs,
    sizeOf: (cells) => cells.reduce((sum, [, , , , claims]) => sum + claims.length, 0),
    ladder: geometric(1, 25),
  },
  Q6: {
    make: (world, random) => ({ name: random.pick(world.leaders) }),
    sizeOf: (factions) => factions.length,
    ladder: geometric(1, 10),
  },
};
