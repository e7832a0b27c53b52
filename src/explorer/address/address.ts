/** What a page can be, each under a path of its own. */
export const VIEWS = ['home', 'entity', 'network', 'timeline', 'path', 'conflict', 'matrix'] as const;

export type View = (typeof VIEWS)[number];

/** What a page is asked for besides its view, in the order in which an address says it. Lists are joined by commas. */
export const PARAMETERS = [
  'e', // entities it is about, by id
  'x', // entities that were expanded, in the order of the steps
  'from', // where a path begins
  'to', // where it ends
  'd', // depth
  'max', // how many hops a path may have
  'at', // the moment that is asked for
  'with', // the moment that it is compared with
  'certain', // only what is certain
  'type', // only these relationship types
  'kind', // only these kinds of entity
  'c', // only this continuity
  'n', // how many at most
  'avoid', // entities that a path may not pass
  'hide', // entities that are hidden
  'order', // in which order a grid has its rows
  'sel', // the entity or relationship that is looked at
  'table', // the table in place of the picture
  'theme', // light or dark, whatever the system says
  'release', // the release that the link was made of
] as const;

export type Parameter = (typeof PARAMETERS)[number];

export type Parameters = Readonly<Partial<Record<Parameter, string>>>;

/** A page, and all of its state. */
export interface Address {
  readonly view: View;
  /** Without the frame, to stand in somebody else's page. */
  readonly embedded: boolean;
  /** Of the entity that the page is about; empty where its view is about none. */
  readonly id: string;
  readonly parameters: Parameters;
  /** What an address had besides, which is kept: it may be of a later version. */
  readonly unknown: readonly (readonly [name: string, value: string])[];
}
