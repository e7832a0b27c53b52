import type { Tally } from './tallies.js';

/** What an import counts, in the order in which the report tells it; what each means is the sentence above its lines. */
export const TOPICS = {
  box: 'Boxes that the mapping names',
  unclosedBox: 'Boxes whose braces are not closed, so that nothing of them is read',
  pageWithoutBox: 'Pages without a box that the mapping names, by the templates on them',
  boxOfOtherKind: 'Boxes that were left out, as their page has one of another kind before them',
  pageLeftOut: 'Pages that were left out, by why',
  unmappedTemplate: 'Templates that the mapping does not name',
  unmappedField: 'Fields that the mapping does not name',
  templateInValue:
    'Templates in values that the mapping does not name under "inline"; what they show is lost',
  noise: 'Links that the mapping calls noise',
  inBrackets: 'Links in brackets, which are read as words or dates',
  withoutPage: 'Links to no page of the dump',
  toPageWithoutBox: 'Links to pages without a box that the mapping names',
  otherContinuity: 'Links to pages of another continuity, which no relationship crosses',
  otherKind: 'Links to pages of a kind that the relationship does not take',
  toItself: 'Links of a page to itself',
  redirect: 'Links that were followed through a redirect',
  withoutLink: 'Items without a link, of which nothing was made',
  severalLinks: 'Items with several links, of which nothing was made, as it is not said which is meant',
  wordsBeside:
    'Items with words beside the link, of which nothing was made; what says nothing belongs under "words"',
  nested: 'Items below an item, of which nothing was made; "nested" of the field says what they are',
  date: 'Dates that were not understood, and are not in the claim',
  qualifier:
    'Words in brackets that nobody mapped, of whose items nothing was made; "qualifier" of the field takes them',
  withoutReference: 'Claims that the page gives no reference for; they cite the page alone',
} as const;

export type Topic = keyof typeof TOPICS;

/** What an import made of a dump, and what it did not, so that the mapping can be written. */
export interface WikiReport {
  readonly wiki: string;
  readonly pages: { readonly read: number; readonly redirects: number; readonly otherNamespaces: number };
  readonly records: {
    readonly sources: number;
    readonly entities: number;
    readonly relationships: number;
    /** Claims that cannot all be true; all of them are made. */
    readonly disputes: number;
  };
  /** Of all links that stand in mapped fields, how many became claims. */
  readonly links: { readonly seen: number; readonly claimed: number };
  readonly tallies: Readonly<Record<Topic, Tally>>;
}
