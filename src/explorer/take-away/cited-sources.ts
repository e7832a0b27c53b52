import type { CitationPartsFragment } from '../operations.js';

export type CitedSource = CitationPartsFragment['source'];

/** The sources that some claims cite, each once, those cited most often first. */
export function citedSources(
  claims: readonly { readonly citations: readonly { readonly source: CitedSource }[] }[],
): CitedSource[] {
  const found = new Map<string, { readonly source: CitedSource; count: number }>();
  for (const { source } of claims.flatMap(({ citations }) => citations)) {
    const known = found.get(source.id) ?? { source, count: 0 };
    known.count++;
    found.set(source.id, known);
  }
  return [...found.values()].sort((one, other) => other.count - one.count).map(({ source }) => source);
}
