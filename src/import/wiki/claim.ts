/** A relationship as a page's field states it, before it is a record. */
export interface Claim {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly start?: string;
  readonly end?: string;
  readonly attested?: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  /** The box and the field, and which of its items. */
  readonly locator: string;
  /** What the page gives as its reference. */
  readonly references: readonly string[];
  /** The field that its dates are from, where that is another. */
  readonly datedBy?: string;
}
