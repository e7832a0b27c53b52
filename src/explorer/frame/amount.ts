/** A count as every page writes it, with separators of thousands; "many" where the API does not count so far. */
export function amount(count: number | null | undefined): string {
  return count == null ? 'many' : count.toLocaleString('en');
}
