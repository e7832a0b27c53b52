const files = import.meta.glob<string>('../../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The example queries of schema/examples as they were at build time, in the order of their file names. */
export const examples: readonly string[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b, 'en'))
  .map(([, query]) => query);
