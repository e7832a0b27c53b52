import type { Point } from '../marks/point.js';
import type { Positions } from '../network/arrange.js';
import { innerRoom, type Size } from '../network/camera.js';
import { type BlocShape, nameBox } from './bloc-shape.js';
import { isSpread, type RoomTaken, spreadBoxes } from './spread-boxes.js';

/** Of the room, beside the ids of entities, which have a slash. */
const CORNERS = ['first corner', 'last corner'] as const;
const LARGEST = 1.4;

/**
 * Where blocs stand in a picture of such a size: near where they were arranged, and with room for their names, if there is so much;
 * else at least for themselves. NOTE: the corners of the room are places too, or the camera would fit anew what is fitted here.
 */
export function spreadBlocs(shapes: readonly BlocShape[], positions: Positions, size: Size): Positions {
  const room = innerRoom(size);
  const reach = { side: room.left, above: room.top, below: size.height - room.top - room.height };
  const places = stretch(
    shapes.map(({ id }) => positions[id] ?? [0, 0]),
    room,
  );
  const [withNames, without] = [toRoom(true), toRoom(false)].map((toBox) => {
    const boxes = shapes.map((shape, index) => toBox(shape, places[index] ?? [0, 0]));
    const spread = spreadBoxes(boxes, room, reach);
    return isSpread(boxes, spread) ? spread : undefined;
  });
  const corners: readonly Point[] = [
    [0, 0],
    [room.width, room.height],
  ];
  return Object.fromEntries([
    ...shapes.map(({ id }, index) => [id, (withNames ?? without ?? places)[index] ?? [0, 0]] as const),
    ...CORNERS.map((id, index) => [id, corners[index] ?? [0, 0]] as const),
  ]);
}

/** The same arrangement, as wide and as high as the room, but not torn apart where there is little of it. */
function stretch(places: readonly Point[], { width, height }: Size): Point[] {
  const along = (axis: 0 | 1, length: number): ((place: Point) => number) => {
    const values = places.map((place) => place[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const scale = Math.min(LARGEST, length / Math.max(1, most - least));
    return (place) => length / 2 + (place[axis] - (least + most) / 2) * scale;
  };
  const [x, y] = [along(0, width), along(1, height)];
  return places.map((place) => [x(place), y(place)]);
}

const toRoom =
  (isNamed: boolean) =>
  (shape: BlocShape, at: Point): RoomTaken => ({
    at,
    side: isNamed ? Math.max(shape.radius, shape.side) : shape.radius,
    above: shape.radius,
    below: isNamed ? nameBox(shape, [0, 0]).bottom : shape.radius,
  });
