import type { Answer } from '../../model/flow.js';
import type { Connection, WithCursor } from '../connection.js';

type AnyConnection = Connection<unknown, unknown>;
type PageInfo = AnyConnection['pageInfo'];

const cursor = ({ cursor: seal }: WithCursor): string => seal();
const totalCount = (connection: AnyConnection): Answer<number> => connection.totalCount();

/** What costs something, and is found only when it is asked for. */
export const connectionResolvers = {
  PageInfo: {
    startCursor: (page: PageInfo): string | null => page.startCursor(),
    endCursor: (page: PageInfo): string | null => page.endCursor(),
  },
  RelationshipConnection: { totalCount },
  RelationshipEdge: { cursor },
  EntityConnection: { totalCount },
  EntityEdge: { cursor },
  DisputeConnection: { totalCount },
  DisputeEdge: { cursor },
  TimelineConnection: { totalCount },
  TimelineEdge: { cursor },
};
