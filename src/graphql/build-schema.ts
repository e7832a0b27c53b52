import { addResolversToSchema } from '@graphql-tools/schema';
import { concatAST, extendSchema, type GraphQLSchema, lexicographicSortSchema, parse } from 'graphql';
import type { Catalogue } from '../model/catalogue.js';
import type { EntityRecord, RelationshipRecord } from '../queries/records.js';
import { describeGenerated } from './describe-generated.js';
import { expandWalks } from './expand-walks.js';
import { failLater } from './fail-later.js';
import { generateSchema } from './generate-schema.js';
import { guardCollections } from './guard-collections.js';
import { inheritFields } from './inherit-fields.js';
import { readOneRelease } from './read-one-release.js';
import { readSdl } from './read-sdl.js';
import { readWholeRecords } from './read-whole-records.js';
import { relationshipTypeEnum } from './relationship-type-enum.js';
import { dateScalars } from './resolvers/date-scalars.js';
import { queryResolvers } from './resolvers/query-resolvers.js';
import { typeResolvers } from './resolvers/type-resolvers.js';
import { restoreDescriptions } from './restore-descriptions.js';
import { shareFilters } from './share-filters.js';

/** Nothing is written through the API: the database can be rebuilt from the data at any time. */
const READ_ONLY = parse('extend schema @mutation(operations: []) @subscription(events: [])');

/**
 * The API: the collections that @neo4j/graphql generates from `schema/types`, and beside them our own questions from
 * `schema/queries`, added afterwards because the library demands a database of its own for every root field it knows.
 */
export async function buildSchema(catalogue: Catalogue): Promise<GraphQLSchema> {
  const { document, walks } = expandWalks(inheritFields(readSdl('types')));
  const typeDefs = concatAST([document, relationshipTypeEnum(catalogue), READ_ONLY]);
  const resolvers = failLater(typeResolvers(walks));
  const generated = shareFilters(readOneRelease(await generateSchema([typeDefs], resolvers)));
  const isOurs = (type: string, field: string): boolean => field in (resolvers[type] ?? {});
  const collections = guardCollections(
    describeGenerated(restoreDescriptions(readWholeRecords(generated, isOurs), document)),
  );
  const extended = extendSchema(collections, readSdl('queries'));
  const schema = addResolversToSchema({
    schema: extended,
    resolvers: { ...failLater(queryResolvers), ...abstractTypes, ...dateScalars },
  });
  return lexicographicSortSchema(schema);
}

const nameOf = (value: EntityRecord | RelationshipRecord): string =>
  'kind' in value ? value.kind : 'Relationship';

const abstractTypes = { Node: { __resolveType: nameOf }, Entity: { __resolveType: nameOf } };
