/** A place on the screen, in pixels. */
export type Point = readonly [x: number, y: number];
