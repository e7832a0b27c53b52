import type { Readable } from 'node:stream';
import { DUMP_LIMITS, type DumpLimits } from './dump-limits.js';
import { type OnRead, openDump } from './open-dump.js';
import { parseDump } from './parse-dump.js';
import { type PageContent, readPage } from './read-page.js';
import { Tallies, type Tally } from './tallies.js';

export interface WikiSurveyOptions {
  /** A file, `-` for standard input, or a stream: XML, or that packed by gzip or bzip2. */
  readonly dump: string | Readable;
  readonly limits?: Partial<DumpLimits>;
  readonly onRead?: OnRead;
}

/** The templates of a wiki that look like boxes, and what their fields hold: what a mapping is begun from. */
export interface WikiSurvey {
  readonly pages: number;
  readonly redirects: number;
  /** By the pages that they stand on; examples are titles. */
  readonly templates: Tally;
  /** Of each of the templates the fields; examples are values. */
  readonly fields: ReadonlyMap<string, Tally>;
  /** Templates with fields whose braces are not closed; examples are titles. */
  readonly unclosed: Tally;
  /** Templates within the values of fields. */
  readonly inline: Tally;
}

type Topic = 'template' | 'unclosed' | 'inline';

/** Of one template. */
const MOST_FIELDS = 200;

/** Counts the templates and fields of a dump's articles, without a mapping. Refuses what `importWiki` would refuse of a dump (BAD_IMPORT). */
export async function surveyWiki({ dump, limits, onRead }: WikiSurveyOptions): Promise<WikiSurvey> {
  const most = { ...DUMP_LIMITS, ...limits };
  const templates = new Tallies<Topic>();
  const fields = new Tallies<string>(MOST_FIELDS);
  const counts = { pages: 0, redirects: 0 };
  for await (const page of parseDump(openDump(dump, onRead), most).pages) {
    if (page.namespace !== 0) continue;
    counts.pages++;
    if (page.redirect !== undefined) counts.redirects++;
    else surveyPage(page.title, readPage(page, most), templates, fields);
  }
  const boxes = templates.get('template');
  return {
    ...counts,
    templates: boxes,
    fields: new Map(boxes.entries.map(({ name }) => [name, fields.get(name)])),
    unclosed: templates.get('unclosed'),
    inline: templates.get('inline'),
  };
}

function surveyPage(
  title: string,
  found: PageContent,
  templates: Tallies<Topic>,
  fields: Tallies<string>,
): void {
  for (const name of found.unclosed) templates.add('unclosed', name, title);
  for (const { name, parameters, isOutermost } of found.templates) {
    const named = [...parameters].filter(([field]) => !/^\d+$/.test(field));
    if (!isOutermost) templates.add('inline', name, title);
    else if (named.length > 0) {
      // Of a template that is not kept, neither are the fields: there can be any number of them.
      if (!templates.add('template', name, title)) continue;
      for (const [field, value] of named) if (value !== '') fields.add(name, field, value);
    }
  }
}
