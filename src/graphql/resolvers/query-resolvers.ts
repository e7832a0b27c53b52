import { nodeResolvers } from './node.js';
import { hopResolvers, pathsResolvers } from './paths.js';
import { releaseResolvers } from './release.js';
import { searchResolvers } from './search.js';
import { subgraphResolvers, subgraphTypeResolvers } from './subgraph.js';

/** Resolvers of the questions in `schema/queries` and of the types that only they answer with. */
export const queryResolvers = {
  Query: { ...nodeResolvers, ...searchResolvers, ...pathsResolvers, ...subgraphResolvers, ...releaseResolvers },
  Hop: hopResolvers,
  Subgraph: subgraphTypeResolvers,
};
