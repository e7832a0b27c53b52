import type { EntityKind } from '../../model/entity.js';

/** What is kept of a page between the two readings of a dump: what it is, and the fields of its boxes that are mapped. */
export interface BoxedPage {
  readonly title: string;
  /** `<wiki>/<slug>` */
  readonly source: string;
  /** `<continuity>/<slug>` */
  readonly entity: string;
  readonly continuity: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly revision: string;
  readonly timestamp: string;
  /** What the page without the suffix of this continuity is called. */
  readonly counterpart?: string;
  readonly boxes: readonly Box[];
  /** Content of the references that are called by name, from anywhere on the page. */
  readonly references: Readonly<Record<string, string>>;
}

/** One box of a page: its template as the mapping spells it, and the raw values of the fields that are mapped. */
export interface Box {
  readonly template: string;
  readonly fields: Readonly<Record<string, string>>;
}
