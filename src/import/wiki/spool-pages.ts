import type { Readable } from 'node:stream';
import type { DumpLimits } from './dump-limits.js';
import type { DumpSite } from './dump-page.js';
import { type OnRead, openDump } from './open-dump.js';
import type { PageCollector } from './page-collector.js';
import { parseDump } from './parse-dump.js';
import type { Spool } from './spool.js';

interface Dump {
  readonly dump: string | Readable;
  readonly limits: DumpLimits;
  readonly onRead?: OnRead | undefined;
}

/** Reads a dump to its end, and puts aside what the collector keeps of it. Says of which continuities there is something. */
export async function spoolPages(
  { dump, limits, onRead }: Dump,
  collector: PageCollector,
  spool: Spool,
): Promise<{ readonly site: DumpSite; readonly continuities: ReadonlySet<string> }> {
  const { site, pages } = parseDump(openDump(dump, onRead), limits);
  const continuities = new Set<string>();
  for await (const page of pages) {
    const kept = collector.collect(page, site);
    if (!kept) continue;
    continuities.add(kept.continuity);
    await spool.add(kept);
  }
  return { site, continuities };
}
