/** @neo4j/graphql behind Apollo's standalone server, as their guides start them. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { NETWORK, PAGE, PATH, SUBGRAPH } from '../questions.mjs';
import { ready } from './listen.mjs';
import { oneHop, shortestPath, stanceMatrix, surroundings } from './neo4j-graphql-statements.mjs';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PORT } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));

const cypher = (statement) => `@cypher(statement: """${statement}""", columnName: "answer")`;
const AROUND = '(id: ID!, from: Int!, until: Int!): JSON';

const typeDefs = `
scalar JSON
type Faction @node(labels: ["Faction", "Entity"]) {
  id: ID!
  name: String!
}
type Person @node(labels: ["Person", "Entity"]) @plural(value: "people") {
  id: ID!
  name: String!
  leads: [Faction!]! @relationship(type: "LED_BY", direction: IN)
}
type Query {
  oneHop(id: ID!): JSON ${cypher(oneHop(PAGE))}
  subgraph${AROUND} ${cypher(surroundings(SUBGRAPH))}
  allianceNetwork${AROUND} ${cypher(surroundings({ ...NETWORK, kind: 'Faction' }))}
  shortestPath(a: ID!, b: ID!, from: Int!, until: Int!): JSON ${cypher(shortestPath(PATH))}
  stanceMatrix(ids: [ID!]!, from: Int!, until: Int!): JSON ${cypher(stanceMatrix())}
}`;

const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, introspection: false });
await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: Number(PORT) },
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
ready({ port: Number(PORT) });
