/** The address that opens a query in a tab of the playground, headed by what it asks. */
export function playgroundAddress(title: string, query: string, variables: unknown): string {
  const text = `# ${title.replaceAll(/\s+/g, ' ')}\n${query.trim()}\n`;
  const given = JSON.stringify(variables, null, 2);
  return `/playground/?${new URLSearchParams({ query: text, variables: given })}`;
}
