import type { CitedSource } from './cited-sources.js';

/** What a picture says of itself when it stands alone. */
export interface Caption {
  readonly title: string;
  /** The moment, the filters, how much of what there is it shows: a line each. */
  readonly lines: readonly string[];
  readonly release: string | undefined;
  readonly sources: readonly CitedSource[];
  readonly address: string;
}

/** A picture has no room for the sources of a whole release. */
const MOST_SOURCES = 12;

/** The lines under a picture, its title not among them: what it shows, of which release, by whom, and where it can be looked at. */
export function captionLines({ lines, release, sources, address }: Caption): string[] {
  return [
    ...lines.filter((line) => line !== ''),
    ...sourceLines(sources),
    `Allegiance${release === undefined ? '' : `, release ${release.slice(0, 12)}`}`,
    address,
  ];
}

function sourceLines(sources: readonly CitedSource[]): string[] {
  if (sources.length === 0) return [];
  const named = sources.slice(0, MOST_SOURCES).map(({ title, publisher, licence }) => {
    return `${title} (${publisher}, ${licence || 'licence not recorded'})`;
  });
  const others = sources.length - named.length;
  return [`Sources: ${named.join('; ')}${others > 0 ? `; and ${others} more` : ''}.`];
}
