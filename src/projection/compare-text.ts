const FIRST_SURROGATE = 0xd800;
const FIRST_BEYOND = 0xe000;

/**
 * Which of two texts comes first as Neo4j sorts them, by code points: below 0 for the first, above for the second, 0 for equal
 * ones. JavaScript's own `<` compares UTF-16 code units, and so puts the characters beyond U+FFFF before those from U+E000 on.
 */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  const shorter = Math.min(one.length, other.length);
  for (let place = 0; place < shorter; place++) {
    const [unit, against] = [one.charCodeAt(place), other.charCodeAt(place)];
    if (unit !== against) return inOrder(unit) - inOrder(against);
  }
  return one.length - other.length;
}

/** The place of a code unit among the others where the characters that two of them make are the last. */
function inOrder(unit: number): number {
  if (unit < FIRST_SURROGATE) return unit;
  return unit >= FIRST_BEYOND ? unit - (FIRST_BEYOND - FIRST_SURROGATE) : unit + FIRST_BEYOND;
}
