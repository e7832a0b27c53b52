/** The whole number that an address says, or the nearest that there may be; undefined where it says none. */
export function numberIn(
  text: string | undefined,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  if (text === undefined || !/^-?\d+$/.test(text)) return undefined;
  return Math.min(most, Math.max(least, Number(text)));
}
