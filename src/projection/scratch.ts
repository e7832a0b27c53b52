import type { Projection } from './projection.js';

/**
 * A number for each entity, by its place: -1 where a question has not set it. To make one anew for each question would take as
 * long as the release is large, however small the answer.
 */
export interface Scratch {
  readonly values: Int32Array;
  /** The places that were set, each once. */
  readonly touched: number[];
  set(place: number, value: number): void;
}

const spare = new WeakMap<Projection, Scratch[]>();

/** What `use` answers, which may write on the scratch that it is lent until then. It must not wait for anything meanwhile. */
export function borrow<T>(projection: Projection, use: (scratch: Scratch) => T): T {
  const waiting = spare.get(projection) ?? [];
  spare.set(projection, waiting);
  const scratch = waiting.pop() ?? makeScratch(projection.entities.length);
  try {
    return use(scratch);
  } finally {
    for (const place of scratch.touched) scratch.values[place] = -1;
    scratch.touched.length = 0;
    waiting.push(scratch);
  }
}

/** One for so many entities, lent to nobody. */
export function makeScratch(size: number): Scratch {
  const values = new Int32Array(size).fill(-1);
  const touched: number[] = [];
  return {
    values,
    touched,
    set: (place, value) => {
      if (values[place] === -1) touched.push(place);
      values[place] = value;
    },
  };
}
