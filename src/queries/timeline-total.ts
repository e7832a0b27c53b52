import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { TimelineFilter } from './timeline.js';

const QUERY = readCypher('queries/timeline-total');

/** How many events and relationships a timeline has on all its pages. */
export async function timelineTotal(database: ReleaseReader, filter: TimelineFilter): Promise<number> {
  const [row] = await database.read(QUERY, { ...filter });
  return Number(row?.total ?? 0);
}
