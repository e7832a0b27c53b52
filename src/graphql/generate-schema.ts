import { filterSchema, pruneSchema } from '@graphql-tools/utils';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';

type Resolvers = NonNullable<ConstructorParameters<typeof Neo4jGraphQL>[0]['resolvers']>;

/** Everything that the library has deprecated stays out: 253 KB of SDL without this, 58 KB with. */
const WITHOUT_DEPRECATED = {
  implicitEqualFilters: true,
  implicitSet: true,
  deprecatedOptionsArgument: true,
  directedArgument: true,
  aggregationFilters: true,
  attributeFilters: true,
  relationshipFilters: true,
  mutationOperations: true,
  nestedUpdateOperationsFields: true,
  bookmark: true,
};

/**
 * What @neo4j/graphql makes of the types: the collections with their filters. Its connections go, which collect a whole label
 * before they page, and so do its aggregates. A filter over a connection keeps `node` and `edge`, which have AND, OR and NOT of
 * their own; `single` goes, which is a quarter of every filter over relationships and seldom means what is asked for.
 *
 * NOTE: `validate: false`, because the library reserves the names Node, PageInfo and *Connection, which are ours here; a test
 * validates the result instead.
 */
export async function generateSchema(typeDefs: DocumentNode[], resolvers: Resolvers): Promise<GraphQLSchema> {
  const features = { excludeDeprecatedFields: WITHOUT_DEPRECATED };
  const schema = await new Neo4jGraphQL({ typeDefs, resolvers, validate: false, features }).getSchema();
  const filtered = filterSchema({
    schema,
    rootFieldFilter: (_operation, field) => !field.endsWith('Connection'),
    objectFieldFilter: (_type, field) => !field.endsWith('Connection'),
    inputObjectFieldFilter: (type, field) => !isRedundant(type, field),
  });
  return pruneSchema(filtered);
}

function isRedundant(type: string, field = ''): boolean {
  // NOTE: inside a relationship filter the library takes `typename` for a property, and fails; `kind` does the same and works.
  if (field === 'typename' || /aggregate/i.test(field)) return true;
  if (type.endsWith('Filters') && field === 'single') return true;
  return type.endsWith('ConnectionWhere') && ['AND', 'OR', 'NOT'].includes(field);
}
