import { parse, resolve } from 'node:path';
import { readSettings, type Settings } from '../config.js';
import { type FactFormat, writeFacts } from '../import/write-facts.js';
import { slug } from '../model/slug.js';
import type { RawRecord } from '../seed/raw-record.js';
import { describeWritten } from './describe-written.js';
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

/** What is imported: the file or folder that was named, and a name of its own by which an import of it is known again. */
export interface Imports {
  readonly from: string;
  readonly origin?: string;
}

type Records = AsyncIterable<RawRecord> | Iterable<RawRecord>;

/** Writes records as files, tells what became of what was read, and loads the folder where that was asked for. */
export async function writeImported(
  records: Records,
  { from, origin }: Imports,
  options: WritingOptions,
  describe: () => Imported = () => ({ lines: [], report: null }),
): Promise<void> {
  const { into, format, replace = false, dryRun = false, load = false, json = false } = options;
  const settings = readSettings();
  const folder = resolve(into ?? settings.data);
  const name = slug(parse(from).name) || 'facts';
  endOnSignal('Ended. Nothing was written.');
  const told = { lines: [] as readonly string[], report: null as unknown };
  const writing = { into: folder, format, name, replace, dryRun, ...(origin !== undefined && { origin }) };
  const written = await writeFacts(counted(records), writing, (drafted) => {
    Object.assign(told, describe());
    for (const line of [...told.lines, ...describeWritten(drafted, folder)]) tell(line);
  });
  const { files, problems } = written;
  if (!json) for (const file of files) say(file);
  const next = problems?.length ? 'Mend what is said above' : 'Look through it';
  if (dryRun) tell('Nothing was written.');
  else tell(`Written into ${folder}. ${load ? 'Loading it …' : `${next}, then: allegiance seed ${folder}`}`);
  const loaded = load && !dryRun ? await loadWritten(settings, folder) : null;
  if (json) sayJson({ folder, ...written, written: !dryRun, report: told.report, loaded });
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
