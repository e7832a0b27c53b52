export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly revision?: string;
  readonly url?: string;
  /** Under which it may be used: an SPDX identifier, or in words. */
  readonly licence?: string;
  readonly note?: string;
}

/** A place in a source that states a claim, or from which one was inferred. */
export interface Citation {
  readonly id: string;
  /** Id of the source. */
  readonly source: string;
  /** Section and sentence: "The Dominion 3". */
  readonly locator: string;
  readonly kind: 'stated' | 'inferred';
  /** How it was inferred. */
  readonly note?: string;
}
