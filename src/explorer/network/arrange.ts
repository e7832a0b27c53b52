import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** What is to be arranged. */
export interface Arrangement {
  readonly nodes: readonly string[];
  readonly links: readonly (readonly [one: string, other: string])[];
  /** Where nodes are already, which stay there: who expands an entity is not to look for all the others again. */
  readonly fixed: Positions;
}

export type Positions = Readonly<Record<string, readonly [x: number, y: number]>>;

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

const STEPS = 300;
const DISTANCE = 120;
const REPULSION = -900;
const ROOM = 34;
/** Pictures are wider than they are high. */
const STRETCH = 1.6;
const TOWARDS_MIDDLE = 0.05;
/** What is joined to nothing would be driven far away. */
const ALONE_TOWARDS_MIDDLE = 0.3;

/** Where each node stands: what is joined is near, nothing is upon anything else. The same nodes and links stand alike every time. */
export function arrange({ nodes, links, fixed }: Arrangement): Positions {
  const bodies = nodes.map((id): Body => bodyOf(id, links, fixed));
  const ends = new Set(links.flat());
  const towardsMiddle = ({ id }: Body): number => (ends.has(id) ? TOWARDS_MIDDLE : ALONE_TOWARDS_MIDDLE);
  const joined = links.map(([source, target]) => ({ source, target }));
  forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, { source: string; target: string }>(joined)
        .id(({ id }) => id)
        .distance(DISTANCE),
    )
    .force('repulsion', forceManyBody().strength(REPULSION).distanceMax(1_200))
    .force('room', forceCollide(ROOM))
    .force('x', forceX<Body>(0).strength(towardsMiddle))
    .force('y', forceY<Body>(0).strength(towardsMiddle))
    .stop()
    .tick(STEPS);
  return Object.fromEntries(
    bodies.map(({ id, x = 0, y = 0 }) => [id, [round(x * STRETCH), round(y)] as const]),
  );
}

/** One that is new begins beside one that it is joined to. NOTE: two on one spot push each other in no direction that lasts. */
function bodyOf(id: string, links: Arrangement['links'], fixed: Positions): Body {
  const place = fixed[id];
  if (place) return { id, fx: place[0] / STRETCH, fy: place[1] };
  const link = links.find(([one, other]) => (one === id && fixed[other]) || (other === id && fixed[one]));
  const beside = link && fixed[link[0] === id ? link[1] : link[0]];
  if (!beside) return { id };
  const angle = (hash(id) / 0xffff_ffff) * 2 * Math.PI;
  return {
    id,
    x: beside[0] / STRETCH + Math.cos(angle) * DISTANCE,
    y: beside[1] + Math.sin(angle) * DISTANCE,
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c_9dc5;
  for (let place = 0; place < text.length; place++)
    value = Math.imul(value ^ text.charCodeAt(place), 0x0100_0193);
  return value >>> 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
