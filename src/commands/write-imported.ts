import { parse, resolve } from 'node:path';
import { readSettings, type Settings } from '../config.js';
import { type FactFormat, writeFacts } from '../import/write-facts.js';
import { slug } from '../model/slug.js';
import type { RawRecord } from '../seed/raw-record.js';
import { endOnSignal } from './end-on-signal.js';
import { say, sayJson, tell } from './output.js';
import { makeProgress } from './progress.js';

/** What every import may be told. */
export interface WritingOptions {
  readonly into?: string;
  readonly format: FactFormat;
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  readonly load?: boolean;
  readonly json?: boolean;
}

/** What has become of what was read: in lines for a person, and whole. Asked for when the last record has been read. */
export interface Imported {
  readonly lines: readonly string[];
  readonly report: unknown;
}

type Records = AsyncIterable<RawRecord> | Iterable<RawRecord>;

/** Writes records as files, tells what became of what was read, and loads the folder where that was asked for. */
export async function writeImported(
  records: Records,
  from: string,
  options: WritingOptions,
  describe: () => Imported = () => ({ lines: [], report: null }),
): Promise<void> {
  const { into, format, replace = false, dryRun = false, load = false, json = false } = options;
  const settings = readSettings();
  const folder = resolve(into ?? settings.data);
  const name = slug(parse(from).name) || 'facts';
  endOnSignal('Ended. Nothing was written.');
  const files = await writeFacts(counted(records), { into: folder, format, name, replace, dryRun });
  const { lines, report } = describe();
  for (const line of lines) tell(line);
  if (!json) for (const file of files) say(file);
  if (dryRun) tell('Nothing was written.');
  else
    tell(
      `Written into ${folder}. ${load ? 'Loading it …' : `Look through it, then: allegiance seed ${folder}`}`,
    );
  const loaded = load && !dryRun ? await loadWritten(settings, folder) : null;
  if (json) sayJson({ folder, files, written: !dryRun, report, loaded });
}

/** NOTE: only here, since most imports need no driver of a database, which takes as long to load as they take to be done. */
async function loadWritten(settings: Settings, folder: string): Promise<unknown> {
  const { loadFacts } = await import('./load-facts.js');
  return loadFacts(settings, folder);
}

/** Tells how many have come. Nobody knows how many there will be. */
async function* counted(records: Records): AsyncIterable<RawRecord> {
  const progress = makeProgress();
  let count = 0;
  for await (const record of records) {
    progress.update('Records', count++, Number.POSITIVE_INFINITY);
    yield record;
  }
  progress.update('Records', count, count);
}
