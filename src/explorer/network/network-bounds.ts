/** How much a network may be asked for: nothing is legible above. */
export const networkBounds = {
  /** Entities that it shows: at least, where nobody says otherwise, and at most. */
  nodes: { least: 10, usual: 60, most: 400 },
  /** How many relationships away from those that it begins with it reaches. */
  depth: { least: 1, usual: 1, most: 3 },
  /** Entities that it begins with, expanded ones among them. */
  roots: { most: 20 },
} as const;
