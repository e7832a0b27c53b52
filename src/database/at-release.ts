import { releaseKey } from '../model/release.js';
import type { Database } from './connect.js';

/** A database of which one release is read: every question is given `$release`. */
export interface ReleaseReader extends Database {
  /** What the nodes of that release have as their `release`. */
  readonly release: string;
}

/** The database as of the release with this digest; where it holds that no more, it answers as if it were empty. */
export function atRelease(database: Database, digest: string): ReleaseReader {
  const release = releaseKey(digest);
  return {
    ...database,
    release,
    read: (query, parameters) => database.read(query, { ...parameters, release }),
    stream: (query, parameters) => database.stream(query, { ...parameters, release }),
  };
}
