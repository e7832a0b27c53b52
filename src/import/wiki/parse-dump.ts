import { SaxesParser } from 'saxes';
import { AllegianceError, badImport } from '../../errors.js';
import type { DumpLimits } from './dump-limits.js';
import type { DumpPage, DumpSite } from './dump-page.js';
import { PageBuilder } from './page-builder.js';

export interface ParsedDump {
  /** Known once the first page has come. */
  readonly site: DumpSite;
  readonly pages: AsyncIterable<DumpPage>;
}

/** How much of the dump is handed to the parser at once: what it keeps without telling is looked at in between. */
const STEP = 65_536;

/**
 * The pages of a MediaWiki export (0.10 or 0.11, of current or all revisions), one at a time. Refuses what is no such export, what
 * is not well-formed or cut off, a document type (it could declare entities that stand for more than there is memory), and a text
 * longer than the limit, as soon as it is that long (BAD_IMPORT).
 */
export function parseDump(texts: AsyncIterable<string>, limits: DumpLimits): ParsedDump {
  const builder = new PageBuilder();
  return { site: builder.site, pages: readPages(texts, builder, limits) };
}

async function* readPages(
  texts: AsyncIterable<string>,
  builder: PageBuilder,
  limits: DumpLimits,
): AsyncGenerator<DumpPage> {
  const parser = new SaxesParser();
  let told = 0;
  let fed = 0;
  const notice = (): void => {
    told = fed;
  };
  listen(parser, builder, notice);
  try {
    for await (const text of texts) {
      for (let at = 0; at < text.length; at += STEP) {
        const step = text.slice(at, at + STEP);
        parser.write(step);
        fed += step.length;
        if (fed - told > limits.text) throw tooLong(builder, limits);
        yield* builder.takePages();
      }
    }
    parser.close();
    yield* builder.takePages();
  } catch (cause) {
    throw cause instanceof AllegianceError ? cause : malformed(builder, cause);
  }
}

function listen(parser: SaxesParser, builder: PageBuilder, notice: () => void): void {
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw badImport(
      'The dump has a document type, and could declare entities in it; no MediaWiki export does.',
      {
        hint: 'Take the line with <!DOCTYPE away if you trust where the dump comes from.',
      },
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    notice();
    builder.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    notice();
    builder.close(name);
  });
  parser.on('text', (text) => builder.add(text));
  parser.on('cdata', (text) => builder.add(text));
}

function tooLong(builder: PageBuilder, { text }: DumpLimits): AllegianceError {
  const what = `a text is longer than ${text.toLocaleString('en')} characters, which is the most that an import reads of one`;
  return badImport(`${builder.place()}: ${what}.`, {
    hint: 'No page of a real wiki is that long. Take it out of the dump if the rest is to be imported.',
  });
}

function malformed(builder: PageBuilder, cause: unknown): AllegianceError {
  const { message } = cause as Error;
  return badImport(`${builder.place()}: the dump is not well-formed XML, or is cut off: ${message}`, {
    hint: 'Expecting a MediaWiki export, as Special:Export or a dump of the wiki gives it. Download it again.',
    cause,
  });
}
