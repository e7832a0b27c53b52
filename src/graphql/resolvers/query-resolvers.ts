import { sideResolvers } from './conflict.js';
import { disputeResolvers, disputesResolvers } from './disputes.js';
import { nodeResolvers } from './node.js';
import { hopResolvers, pathResolvers, pathsResolvers } from './paths.js';
import { relationshipResolvers } from './relationship.js';
import { releaseResolvers } from './release.js';
import { searchResolvers } from './search.js';
import { stanceCellResolvers, stanceResolvers } from './stance.js';
import { subgraphResolvers, subgraphTypeResolvers } from './subgraph.js';

/** Resolvers of the questions in `schema/queries`, and of the types that the library does not read. */
export const queryResolvers = {
  Query: {
    ...nodeResolvers,
    ...searchResolvers,
    ...pathsResolvers,
    ...subgraphResolvers,
    ...releaseResolvers,
    ...disputesResolvers,
    ...stanceResolvers,
  },
  Relationship: relationshipResolvers,
  Side: sideResolvers,
  Path: pathResolvers,
  Hop: hopResolvers,
  Dispute: disputeResolvers,
  StanceCell: stanceCellResolvers,
  Subgraph: subgraphTypeResolvers,
};
