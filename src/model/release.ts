/** One loaded state of the data. */
export interface Release {
  /** SHA-256 of all that was loaded and of the statements that loaded it. */
  readonly digest: string;
  /** ISO 8601, UTC. */
  readonly loadedAt: string;
  readonly entities: number;
  readonly relationships: number;
  readonly citations: number;
  readonly sources: number;
  readonly disputes: number;
}

const KEY_LENGTH = 12;

/** What tells the nodes of a release from those of another: the beginning of its digest. */
export function releaseKey(digest: string): string {
  return digest.slice(0, KEY_LENGTH);
}
