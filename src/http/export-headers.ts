import type { Format } from '../export/formats.js';
import { exportFilters } from '../export/open-export.js';
import type { SubgraphArguments } from '../graphql/subgraph-question.js';
import { answerTag } from './answer-tag.js';

const LONGEST_NAME = 60;

/** An export that is asked for, of one release. */
export interface ExportRequested {
  readonly release: string;
  readonly format: Format;
  readonly asked: SubgraphArguments | undefined;
}

/** The ETag of an export: nothing but the release, the format and what is asked for can change it. */
export function exportTag({ release, format, asked }: ExportRequested): string {
  return answerTag(`${release}\n${format.name}\n${asked ? JSON.stringify(exportFilters(asked)) : ''}`);
}

/** The headers of an export: its type and the name of a file for it, what it is of, and how long it may be kept. */
export function exportHeaders(requested: ExportRequested): Record<string, string> {
  const { release, format, asked } = requested;
  return {
    'content-type': format.mediaType,
    'content-disposition': `attachment; filename="${fileName(requested)}"`,
    'x-allegiance-release': release,
    link: `<${aboutAddress(asked)}>; rel="describedby"; type="application/json"`,
    etag: exportTag(requested),
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  };
}

/** What the export says of itself, for formats that have no room for it. */
function aboutAddress(asked: SubgraphArguments | undefined): string {
  if (!asked) return '/export/about';
  const filters = Object.entries(exportFilters(asked)).map(([name, value]): [string, string] => [
    name,
    [value].flat().join(','),
  ]);
  return `/export/about?${new URLSearchParams(filters)}`;
}

/** Letters, digits and hyphens only, whatever was asked for. */
function fileName({ release, format, asked }: ExportRequested): string {
  const [root = 'release'] = asked?.roots ?? [];
  const what = root
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME);
  return `allegiance-${what}-${release.slice(0, 12)}.${format.extension}`;
}
