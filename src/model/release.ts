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

/** A release that was loaded at some time: the same facts can come, go and come back, and what stood between is none of both. */
export type Load = Pick<Release, 'digest' | 'loadedAt'>;

/** Whether nothing was loaded from one to the other. */
export function isSameLoad(one: Load | undefined, other: Load | undefined): boolean {
  return one?.digest === other?.digest && one?.loadedAt === other?.loadedAt;
}

const KEY_LENGTH = 12;

/** What tells the nodes of a release from those of another, kept on the marker as its key: the beginning of its digest. */
export function releaseKey(digest: string): string {
  return digest.slice(0, KEY_LENGTH);
}
