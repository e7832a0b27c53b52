import type { Database } from '../database/connect.js';
import { readCypher } from '../database/cypher-file.js';
import type { Release } from '../model/release.js';

const QUERY = readCypher('queries/release-marker');

/** A release, its relationship types, each as JSON, and what the checks found in it. */
export interface ReleaseMarker extends Release {
  readonly types: readonly string[];
  readonly findings?: readonly string[];
}

/** What the marker of the release says; undefined in an empty database. */
export async function releaseMarker(database: Database): Promise<ReleaseMarker | undefined> {
  const [row] = await database.read(QUERY, {});
  return row?.marker as ReleaseMarker | undefined;
}
