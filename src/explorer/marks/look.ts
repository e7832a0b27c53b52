/** How sure a claim is, as it is drawn: solid, dashed, or dotted with a question mark. */
export type Look = 'certain' | 'possible' | 'disputed';

/** What a line is broken into, by how sure it is. */
export const DASHES: Readonly<Record<Look, string | undefined>> = {
  certain: undefined,
  possible: '9 5',
  disputed: '2 4',
};
