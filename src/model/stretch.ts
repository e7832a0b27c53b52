/**
 * A stretch of continuous time in days of the proleptic Gregorian calendar, counted from 1970-01-01: `[from, until)`.
 * NOTE: infinity is a safe integer here, not JavaScript's: the bounds are stored in Neo4j and compared there.
 */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

export const ALWAYS = Number.MIN_SAFE_INTEGER;
export const FOREVER = Number.MAX_SAFE_INTEGER;

export const WHOLE_OF_TIME: Stretch = { from: ALWAYS, until: FOREVER };
