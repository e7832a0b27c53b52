export interface QueryLink {
  readonly query: string;
  /** JSON text, shown as it came: the editor marks what is wrong in it. */
  readonly variables: string;
}

/** Answers what `?query=...&variables=...` carries, or undefined without a query. Other parameters are ignored. */
export function readQueryLink(address: string): QueryLink | undefined {
  const { searchParams } = new URL(address);
  const query = searchParams.get('query');
  return query?.trim() ? { query, variables: searchParams.get('variables') ?? '' } : undefined;
}

/** Answers the address that opens this query in a tab of its own. */
export function toQueryLink(page: string, { query, variables }: QueryLink): string {
  const address = new URL(page);
  address.hash = '';
  address.search = new URLSearchParams({ query, ...(variables.trim() && { variables }) }).toString();
  return address.href;
}
