/**
 * Which of two texts comes first as the queries sort them, by UTF-16 code units: below 0 for the first, above for the second, 0 for
 * equal ones. `relationships.cypher` says why not by code points, which differ in the characters beyond U+FFFF.
 */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
