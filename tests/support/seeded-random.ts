export interface Random {
  /** A whole number from 0 to one below this. */
  below(bound: number): number;
  /** One of these, of which there is one at least. */
  pick<T>(items: readonly T[]): T;
}

/** Chance that is the same in every run: Tommy Ettinger's mulberry32, whose every step depends on the seed and its number only. */
export function seededRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    below,
    pick: <T>(items: readonly T[]): T => {
      if (items.length === 0) throw new Error('There is nothing to pick from.');
      return items[below(items.length)] as T;
    },
  };
}
