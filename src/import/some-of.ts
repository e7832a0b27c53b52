const SHOWN = 5;

/** The first of a list, and how many more there are. */
export function someOf(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return names.slice(0, SHOWN).join(', ') + (more > 0 ? `, and ${more} more` : '');
}
