import { allianceNetworkResolvers } from './alliance-network.js';
import { blocResolvers, blocsResolvers } from './blocs.js';
import { changesResolvers } from './changes.js';
import { sideResolvers } from './conflict.js';
import { connectionResolvers } from './connection.js';
import { disputeResolvers, disputesResolvers } from './disputes.js';
import { reignResolvers } from './faction.js';
import { momentReadingResolvers, momentsResolvers } from './moments.js';
import { nodeResolvers } from './node.js';
import { pathAdviceResolvers, pathResultResolvers } from './path-advice.js';
import { hopResolvers, pathResolvers, pathsResolvers } from './paths.js';
import { prominentResolvers } from './prominent.js';
import { relationshipResolvers } from './relationship.js';
import { relationshipTypeEntryResolvers, relationshipTypesResolvers } from './relationship-types.js';
import { releaseResolvers } from './release.js';
import { searchResolvers } from './search.js';
import { stanceCellResolvers, stanceResolvers } from './stance.js';
import { subgraphResolvers, subgraphTypeResolvers } from './subgraph.js';
import { timelineResolvers } from './timeline.js';
import { timelineItemResolvers } from './timeline-item.js';

/** Resolvers of the questions in `schema/queries`, and of the types that the library does not read. */
export const queryResolvers = {
  Query: {
    ...nodeResolvers,
    ...searchResolvers,
    ...pathsResolvers,
    ...subgraphResolvers,
    ...releaseResolvers,
    ...relationshipTypesResolvers,
    ...disputesResolvers,
    ...stanceResolvers,
    ...allianceNetworkResolvers,
    ...timelineResolvers,
    ...changesResolvers,
    ...momentsResolvers,
    ...prominentResolvers,
    ...blocsResolvers,
  },
  ...connectionResolvers,
  Relationship: relationshipResolvers,
  RelationshipTypeEntry: relationshipTypeEntryResolvers,
  Side: sideResolvers,
  Reign: reignResolvers,
  PathResult: pathResultResolvers,
  PathAdvice: pathAdviceResolvers,
  Path: pathResolvers,
  Hop: hopResolvers,
  Dispute: disputeResolvers,
  StanceCell: stanceCellResolvers,
  Subgraph: subgraphTypeResolvers,
  Bloc: blocResolvers,
  TimelineItem: timelineItemResolvers,
  MomentReading: momentReadingResolvers,
};
