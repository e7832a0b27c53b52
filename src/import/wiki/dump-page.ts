/** A page of a dump, in its last revision. */
export interface DumpPage {
  readonly title: string;
  readonly namespace: number;
  readonly id: string;
  /** The title that it leads to. */
  readonly redirect?: string;
  readonly revision: string;
  readonly timestamp: string;
  /** Absent where it was deleted, or the dump has no texts. */
  readonly text?: string;
}

/** What a dump says of its wiki. */
export interface DumpSite {
  /** Numbers of the namespaces by their names in lower case, all but that of articles, which has none. */
  readonly namespaces: Map<string, number>;
  /** Whether "iPod" and "IPod" are one title, as they are unless a wiki says otherwise. */
  firstLetterCounts: boolean;
}
