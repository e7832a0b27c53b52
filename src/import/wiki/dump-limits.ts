/** What a page of a dump may be at most. MediaWiki itself takes no page beyond two megabytes unless told to. */
export interface DumpLimits {
  /** Characters of one text or tag of the dump, a page's text before all. */
  readonly text: number;
  /** Templates, links and tags within one another. */
  readonly nesting: number;
  /** Templates of one page. */
  readonly templates: number;
}

export const DUMP_LIMITS: DumpLimits = { text: 4_000_000, nesting: 100, templates: 100_000 };
