/** What /export takes, to export what is on screen. */
export interface ExportQuery {
  /** Around which entities: 1 to 20. */
  readonly roots: readonly string[];
  readonly depth?: number | undefined;
  readonly types?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly asOf?: string | undefined;
  readonly certainty?: 'certain' | 'possible' | undefined;
  readonly limit?: number | undefined;
}

/** The address of an export: of the whole release where nothing is asked for. */
export function exportAddress(format: string, query: ExportQuery | undefined): string {
  if (!query || query.roots.length === 0) return format;
  const { roots, depth, types, kinds, asOf, certainty, limit } = query;
  // A certainty means nothing over the whole of time, and the API refuses it there.
  const given: readonly (readonly [string, string | number | undefined])[] = [
    ['roots', roots.join(',')],
    ['depth', depth],
    ['types', types?.join(',')],
    ['kinds', kinds?.join(',')],
    ['asOf', asOf],
    ['certainty', asOf === undefined ? undefined : certainty],
    ['limit', limit],
  ];
  const known = given.flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, `${value}`]],
  );
  return `${format}?${new URLSearchParams(known)}`;
}
