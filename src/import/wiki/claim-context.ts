import type { Catalogue, RelationshipType } from '../../model/catalogue.js';
import type { Box, BoxedPage } from './box.js';
import type { DumpSite } from './dump-page.js';
import type { ImportCounts } from './import-counts.js';
import type { PageIndex } from './page-index.js';
import type { DateReading } from './read-date.js';
import type { FieldRule, WikiRules } from './wiki-rules.js';

/** What claims are read with, the same for all pages. */
export interface ClaimContext {
  readonly rules: WikiRules;
  readonly index: PageIndex;
  readonly counts: ImportCounts;
  readonly site: DumpSite;
  readonly catalogue: Catalogue;
}

/** The field of a box that claims are read of. */
export interface ClaimField {
  readonly page: BoxedPage;
  readonly box: Box;
  readonly name: string;
  readonly rule: FieldRule;
  readonly type: RelationshipType;
  readonly reading: DateReading;
  /** What the references of the page that have a name are. */
  readonly references: ReadonlyMap<string, string>;
  /** What the report calls it. */
  readonly label: string;
  /** The place of one of its items, or of another field of the same box. */
  readonly at: (field: string, item?: number) => string;
}
