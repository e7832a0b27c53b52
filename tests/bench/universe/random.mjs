/** Numbers that look random and are the same in every run: mulberry32. */
export function makeRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    /** A whole number below a bound, each as likely as the others. */
    below: (bound) => Math.floor(next() * bound),
    /** A whole number below a bound, the small ones far likelier: degrees drawn by it follow a power law. */
    skewed: (bound, exponent) => Math.floor(bound * next() ** exponent),
    /** How long something lasts that ends at any instant as likely as at any other. */
    exponential: (mean) => -Math.log(1 - next()) * mean,
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}
