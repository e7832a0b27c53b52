import { queryResolvers } from './resolvers/query-resolvers.js';

/** What we answer ourselves, and only from the database: full text is not in memory. */
const FROM_DATABASE = new Set(['search']);

/** Whether we answer a field of the root, or the library or graphql-js does. */
export function isOurs(rootField: string): boolean {
  return rootField in queryResolvers.Query;
}

/** Whether a field of the root is answered from the database whatever the engine: a search, or a collection of the library. */
export function asksDatabase(rootField: string): boolean {
  return FROM_DATABASE.has(rootField) || (!isOurs(rootField) && !rootField.startsWith('__'));
}
