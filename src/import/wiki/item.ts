/** One entry of a field, as it is shown. */
export interface Item {
  /** 1 for an item of a list, 2 for one below it. */
  readonly level: number;
  readonly text: string;
  readonly links: readonly ItemLink[];
  /** Raw: the name, or the content, of each reference that stands with it. */
  readonly references: readonly ItemReference[];
}

/** A link, and where in the item's text it is shown. */
export interface ItemLink {
  readonly title: string;
  readonly from: number;
  readonly until: number;
}

/** A `<ref>` by its name, its content or both; or a template that cites, as it stands. */
export interface ItemReference {
  readonly name?: string;
  readonly content?: string;
}
