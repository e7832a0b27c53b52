/** What the systems are called, in the order of tables. */
export const SYSTEMS = {
  projection: { title: 'ours, projection', isOurs: true },
  cached: { title: 'ours, projection, answers kept', isOurs: true },
  cypher: { title: 'ours, Cypher', isOurs: true },
  'neo4j-graphql': { title: '@neo4j/graphql + Apollo', isPeer: true },
  postgraphile: { title: 'PostGraphile', isPeer: true },
  'raw-driver': { title: 'neo4j-driver, our Cypher, no HTTP' },
  postgres: { title: 'pg, the same SQL, no HTTP' },
  limit: { title: 'typed arrays, bare HTTP' },
};
