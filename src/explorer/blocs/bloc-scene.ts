import type { Point } from '../marks/point.js';
import type { Positions } from '../network/arrange.js';
import type { Camera, Size } from '../network/camera.js';
import { type LabelPlace, placeLabels } from '../network/place-labels.js';
import { textWidth } from '../network/text-width.js';
import { wrapName } from '../network/wrap-name.js';
import type { BlocsQuery } from '../operations.js';

type Bloc = BlocsQuery['blocs']['blocs'][number];
type Link = BlocsQuery['blocs']['links'][number];

export interface SceneBloc {
  readonly bloc: Bloc;
  readonly at: Point;
  readonly radius: number;
  readonly label: LabelPlace | undefined;
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

const LEAST_RADIUS = 10;
const MOST_RADIUS = 42;
export const MOST_LINKS = 40;

/** Where blocs are drawn: their areas are as their sizes, and those between which more lies than between most others are joined. */
export function blocScene(
  { blocs, links }: BlocsQuery['blocs'],
  positions: Positions,
  camera: Camera,
  size: Size,
): BlocScene {
  const largest = Math.max(1, ...blocs.map((bloc) => bloc.size));
  const placed = blocs.flatMap((bloc) => {
    const place = positions[bloc.id];
    if (!place) return [];
    const at: Point = [place[0] * camera.scale + camera.x, place[1] * camera.scale + camera.y];
    return [
      { bloc, at, radius: LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(bloc.size / largest) },
    ];
  });
  const labels = placeLabels(
    placed.map(({ bloc, at, radius }) => ({
      ...{ id: bloc.id, lines: wrapName(bloc.name), at, radius, weight: bloc.size, isNeeded: true },
    })),
    [],
    size,
    textWidth,
  );
  const byId = new Map(placed.map((one) => [one.bloc.id, one]));
  return {
    blocs: placed.map((one) => ({ ...one, label: labels.get(one.bloc.id) })),
    links: strongest(links).flatMap((link) => {
      const [one, other] = [byId.get(link.a), byId.get(link.b)];
      return one && other ? [{ link, from: one.at, to: other.at }] : [];
    }),
  };
}

/** NOTE: between forty blocs there may be 780 links, and a picture of all of them says nothing. The table has them. */
function strongest(links: readonly Link[]): Link[] {
  return [...links].sort((one, other) => countOf(other) - countOf(one)).slice(0, MOST_LINKS);
}

export function countOf({ friendly, neutral, hostile }: Link): number {
  return friendly + neutral + hostile;
}
