import type { Readable } from 'node:stream';
import type { RawRecord } from '../../seed/raw-record.js';
import { adviceOnTypes } from '../advice-on-types.js';
import { readCatalogue } from '../read-catalogue.js';
import type { ClaimContext } from './claim-context.js';
import { Contradictions } from './contradictions.js';
import { DUMP_LIMITS, type DumpLimits } from './dump-limits.js';
import { ImportCounts } from './import-counts.js';
import type { OnRead } from './open-dump.js';
import { PageCollector } from './page-collector.js';
import { PageIndex } from './page-index.js';
import { readMapping } from './read-mapping.js';
import { recordsOfPage } from './records-of-page.js';
import { Spool } from './spool.js';
import { spoolPages } from './spool-pages.js';
import type { WikiReport } from './wiki-report.js';
import { WikiRules } from './wiki-rules.js';

export interface WikiImportOptions {
  /** A file, `-` for standard input, or a stream: XML, or that packed by gzip or bzip2. */
  readonly dump: string | Readable;
  /** The file that says how the wiki's templates are read. */
  readonly mapping: string;
  /** The `catalogue.yaml` of the folder that is imported into. */
  readonly catalogue: string;
  /** Where the advice on a type that there is not says to write it, if not there. */
  readonly ownCatalogue?: string;
  readonly limits?: Partial<DumpLimits>;
  readonly onRead?: OnRead;
}

export interface WikiImport {
  /**
   * Continuities first; then of each page its source, what it is about, and what it states; then the disputes, the id of each of
   * which begins with the source of its first claim. Can be read once.
   */
  readonly records: AsyncIterable<RawRecord>;
  /** What is imported, whatever the dump and the mapping are called and say. */
  readonly origin: string;
  /** What was found so far; complete once the records have ended. */
  report(): WikiReport;
}

/**
 * What a MediaWiki dump says of the entities that its pages are about, as far as a mapping tells how its templates are read;
 * everything else is counted in the report. Refuses a bad mapping at once (BAD_MAPPING), and a dump that cannot be read to its end
 * (BAD_IMPORT) before the first record: the dump is read through once, and what is mapped is kept on disk until all titles are known.
 */
export function importWiki(options: WikiImportOptions): WikiImport {
  const { dump, mapping, catalogue: path, ownCatalogue = path, limits, onRead } = options;
  const catalogue = readCatalogue(path);
  const rules = new WikiRules(readMapping(mapping, catalogue, adviceOnTypes(path, ownCatalogue)));
  const counts = new ImportCounts();
  const most = { ...DUMP_LIMITS, ...limits };
  async function* records(): AsyncGenerator<RawRecord> {
    const index = new PageIndex();
    const spool = await Spool.open();
    try {
      const collector = new PageCollector(rules, index, counts, most);
      const read = { dump, limits: most, onRead };
      const { site, continuities } = await spoolPages(read, collector, spool);
      yield* continuityRecords(rules, continuities);
      yield* pageRecords(spool, { rules, index, counts, site, catalogue });
    } finally {
      await spool.close();
    }
  }
  const { id, name } = rules.mapping.wiki;
  return { records: records(), origin: `wiki ${id}`, report: () => counts.report(name) };
}

/** Of those continuities that something was found of. */
function* continuityRecords({ mapping }: WikiRules, found: ReadonlySet<string>): Iterable<RawRecord> {
  for (const { id, title, description, calendar } of mapping.continuities) {
    if (found.has(id)) yield { continuity: { id, title, description, ...(calendar && { calendar }) } };
  }
}

async function* pageRecords(spool: Spool, context: ClaimContext): AsyncGenerator<RawRecord> {
  const contradictions = new Contradictions(context.catalogue);
  for await (const page of spool.pages()) {
    for (const record of recordsOfPage(page, context)) {
      if ('relationship' in record) contradictions.see(record.relationship, page.source);
      yield record;
    }
  }
  for (const dispute of contradictions.disputes()) {
    context.counts.count('disputes');
    yield { dispute };
  }
}
