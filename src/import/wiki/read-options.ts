import type { DumpSite } from './dump-page.js';
import type { WikiRules } from './wiki-rules.js';

/** What the value of a field is read with. */
export interface ReadOptions {
  readonly rules: WikiRules;
  readonly site: DumpSite;
  /** Commas divide items too. */
  readonly commas: boolean;
  /** Told of each template that the mapping says nothing of. */
  readonly unknown: (template: string) => void;
}
