import type { Point } from '../marks/point.js';
import type { Positions } from '../network/arrange.js';
import { type Box, overlap } from '../network/boxes.js';
import type { Camera } from '../network/camera.js';
import type { BlocsQuery } from '../operations.js';
import { type BlocShape, circleBox, nameBox } from './bloc-shape.js';

type Bloc = BlocsQuery['blocs']['blocs'][number];
type Link = BlocsQuery['blocs']['links'][number];

export interface SceneBloc {
  readonly bloc: Bloc;
  readonly shape: BlocShape;
  readonly at: Point;
  /** Whether there is room for its name: in a small picture, or from far away, there may be too many. */
  readonly isNamed: boolean;
  /** Of the disc within, whose share of the area is that of the members who are there at the moment. */
  readonly presence: number;
}

export interface SceneLink {
  readonly link: Link;
  readonly from: Point;
  readonly to: Point;
}

export interface BlocScene {
  readonly blocs: readonly SceneBloc[];
  readonly links: readonly SceneLink[];
}

export const MOST_LINKS = 40;

/** Where blocs are drawn, and lines between those between which more lies than between most others. */
export function blocScene(
  { blocs, links }: BlocsQuery['blocs'],
  shapes: readonly BlocShape[],
  positions: Positions,
  camera: Camera,
): BlocScene {
  const placed = blocs.flatMap((bloc, index): SceneBloc[] => {
    const [place, shape] = [positions[bloc.id], shapes[index]];
    if (!place || !shape) return [];
    const at: Point = [place[0] * camera.scale + camera.x, place[1] * camera.scale + camera.y];
    return [
      { bloc, shape, at, presence: shape.radius * Math.sqrt(bloc.present / bloc.size), isNamed: false },
    ];
  });
  const named = namedAmong(placed);
  const byId = new Map(placed.map((one) => [one.bloc.id, one]));
  return {
    blocs: placed.map((one) => ({ ...one, isNamed: named.has(one.bloc.id) })),
    links: strongest(links).flatMap((link) => {
      const [one, other] = [byId.get(link.a), byId.get(link.b)];
      return one && other ? [{ link, from: one.at, to: other.at }] : [];
    }),
  };
}

/** Those whose names lie upon no other bloc, nor on the name of one before it: the largest come first. */
function namedAmong(placed: readonly SceneBloc[]): ReadonlySet<string> {
  const circles = placed.map(({ bloc, at, shape }) => ({ id: bloc.id, box: circleBox(shape, at) }));
  const names: Box[] = [];
  const named = new Set<string>();
  for (const { bloc, at, shape } of placed) {
    const box = nameBox(shape, at);
    const isCovered = circles.some(({ id, box: other }) => id !== bloc.id && overlap(box, other));
    if (isCovered || names.some((other) => overlap(box, other))) continue;
    names.push(box);
    named.add(bloc.id);
  }
  return named;
}

/** NOTE: between forty blocs there may be 780 links, and a picture of all of them says nothing. The table has them. */
function strongest(links: readonly Link[]): Link[] {
  return [...links].sort((one, other) => countOf(other) - countOf(one)).slice(0, MOST_LINKS);
}

export function countOf({ friendly, neutral, hostile }: Link): number {
  return friendly + neutral + hostile;
}
