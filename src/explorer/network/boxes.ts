/** A part of the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes are looked up by the squares that they lie in: of hundreds each is compared with few. */
const SQUARE = 64;

/** The parts of the screen that are taken. */
export class Boxes {
  readonly #bySquare = new Map<string, Box[]>();

  constructor(boxes: readonly Box[] = []) {
    for (const box of boxes) this.take(box);
  }

  take(box: Box): void {
    for (const square of squaresOf(box)) {
      const boxes = this.#bySquare.get(square);
      if (boxes) boxes.push(box);
      else this.#bySquare.set(square, [box]);
    }
  }

  isFree(box: Box): boolean {
    return squaresOf(box).every((square) =>
      (this.#bySquare.get(square) ?? []).every((other) => !overlap(box, other)),
    );
  }
}

function squaresOf({ left, top, right, bottom }: Box): string[] {
  const found: string[] = [];
  for (let column = Math.floor(left / SQUARE); column <= Math.floor(right / SQUARE); column++)
    for (let row = Math.floor(top / SQUARE); row <= Math.floor(bottom / SQUARE); row++)
      found.push(`${column} ${row}`);
  return found;
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
