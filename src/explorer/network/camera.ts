import type { Positions } from './arrange.js';

/** From where the picture is seen: a place of the arrangement, times the scale, plus the shift, is a place on the screen. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of a small picture an eighth, so that what it shows does not shrink to nothing. */
const MARGIN = { most: 60, share: 1 / 8 };
/** At the top, for the buttons that stand there. */
const BUTTONS = 36;
const LARGEST = 1.4;
const BOUNDS = { least: 0.05, most: 5 };

/** The part of a picture in which the middles of what it shows stand at first, and where that part begins. */
export function innerRoom({ width, height }: Size): Size & { readonly left: number; readonly top: number } {
  const [left, top] = [margin(width), margin(height) + BUTTONS];
  return { left, top, width: width - 2 * left, height: height - top - margin(height) };
}

/** All of it, as large as fits. */
export function fitAll(positions: Positions, ids: readonly string[], size: Size): Camera {
  const room = innerRoom(size);
  const middle = [room.left + room.width / 2, room.top + room.height / 2] as const;
  const places = ids.flatMap((id) => (positions[id] ? [positions[id]] : []));
  if (places.length === 0) return { scale: 1, x: middle[0], y: middle[1] };
  const [left, right] = extent(places.map(([x]) => x));
  const [top, bottom] = extent(places.map(([, y]) => y));
  const scale = Math.min(
    LARGEST,
    room.width / Math.max(1, right - left),
    room.height / Math.max(1, bottom - top),
  );
  const bounded = Math.max(BOUNDS.least, scale);
  return {
    scale: bounded,
    x: middle[0] - ((left + right) / 2) * bounded,
    y: middle[1] - ((top + bottom) / 2) * bounded,
  };
}

/** Larger or smaller by a factor, where this place on the screen stays where it is. */
export function zoom(camera: Camera, factor: number, [atX, atY]: readonly [number, number]): Camera {
  const scale = Math.min(BOUNDS.most, Math.max(BOUNDS.least, camera.scale * factor));
  const by = scale / camera.scale;
  return { scale, x: atX - (atX - camera.x) * by, y: atY - (atY - camera.y) * by };
}

function margin(length: number): number {
  return Math.min(MARGIN.most, length * MARGIN.share);
}

function extent(values: readonly number[]): [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}
