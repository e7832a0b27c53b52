import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { badInput } from '../errors.js';
import type { Continuity } from '../model/continuity.js';
import { projectRoot } from '../project-root.js';
import type { RawRecord, RawType } from '../seed/raw-record.js';
import { csvWriter } from './csv-writer.js';
import type { FactWriter } from './fact-writer.js';
import { jsonLinesWriter } from './json-lines-writer.js';
import { placeRecords } from './place-records.js';
import { removeAtExit } from './remove-at-exit.js';
import { yamlWriter } from './yaml-writer.js';

export const FACT_FORMATS = ['yaml', 'jsonl', 'csv'] as const;

export type FactFormat = (typeof FACT_FORMATS)[number];

export interface WriteOptions {
  /** The folder of facts, which is made where there is none. */
  readonly into: string;
  readonly format: FactFormat;
  /** What a file of JSON Lines is called. */
  readonly name: string;
  /** Files that are there already are replaced, not refused. */
  readonly replace: boolean;
  readonly dryRun: boolean;
}

const WRITERS: Readonly<Record<FactFormat, (folder: string, name: string) => FactWriter>> = {
  yaml: yamlWriter,
  jsonl: jsonLinesWriter,
  csv: csvWriter,
};

/**
 * Writes records into a folder of facts, and gives the files that it wrote, from the folder on. They are written beside it first
 * and put in place when the last one is there. A continuity or a catalogue that the folder has already is left as it is. Refuses to
 * write over a file (BAD_USER_INPUT). A dry run refuses the same, and leaves nothing behind.
 */
export async function writeFacts(
  records: AsyncIterable<RawRecord> | Iterable<RawRecord>,
  options: WriteOptions,
): Promise<readonly string[]> {
  const { into, format, name, dryRun } = options;
  if (!dryRun) mkdirSync(dirname(into), { recursive: true });
  const draft = mkdtempSync(dryRun ? join(tmpdir(), 'allegiance-draft-') : `${into}.draft-`);
  const remove = removeAtExit(draft);
  try {
    const writer = WRITERS[format](draft, name);
    const types: RawType[] = [];
    const continuities = new Set<string>();
    for await (const placed of placeRecords(tapped(records, types))) {
      if ('continuity' in placed.record) continuities.add(writeContinuity(draft, placed.record.continuity));
      writer.add(placed);
    }
    const written = writer.end();
    const files = [...writeCatalogue(draft, types), ...continuities, ...written];
    const kept = files.filter((file) => !isKept(file, into));
    refuseToWriteOver(into, kept, options);
    if (!dryRun) putInPlace(draft, into, kept);
    return kept;
  } finally {
    remove();
  }
}

/** Types go into the catalogue, which is one file. */
async function* tapped(
  records: AsyncIterable<RawRecord> | Iterable<RawRecord>,
  types: RawType[],
): AsyncIterable<RawRecord> {
  for await (const record of records) {
    if ('type' in record) types.push(record.type);
    else yield record;
  }
}

function writeContinuity(draft: string, continuity: Continuity): string {
  const file = `${continuity.id}/continuity.yaml`;
  mkdirSync(join(draft, continuity.id), { recursive: true });
  const header = '# yaml-language-server: $schema=../json-schema/continuity.schema.json\n';
  writeFileSync(join(draft, file), header + stringify(continuity));
  return file;
}

/** The types that were among the records, else those of this project; and the schemas by which editors check what is there. */
function writeCatalogue(draft: string, types: readonly RawType[]): string[] {
  const data = join(projectRoot, 'data');
  cpSync(join(data, 'json-schema'), join(draft, 'json-schema'), { recursive: true });
  const catalogue = join(draft, 'catalogue.yaml');
  if (types.length === 0) cpSync(join(data, 'catalogue.yaml'), catalogue);
  else
    writeFileSync(catalogue, stringify(Object.fromEntries(types.map(({ name, ...type }) => [name, type]))));
  return ['catalogue.yaml', 'json-schema'];
}

/** What an editor may have changed, and an import says nothing new of. */
function isKept(file: string, into: string): boolean {
  const isShared = file === 'catalogue.yaml' || file === 'json-schema' || file.endsWith('/continuity.yaml');
  return isShared && existsSync(join(into, file));
}

function refuseToWriteOver(
  into: string,
  files: readonly string[],
  { replace }: Pick<WriteOptions, 'replace'>,
): void {
  const [first, ...more] = files.filter((file) => existsSync(join(into, file)));
  if (first === undefined || replace) return;
  const others = more.length === 0 ? '' : `, and ${more.length} other${more.length === 1 ? '' : 's'}`;
  throw badInput(`"${join(into, first)}" is there already${others}.`, {
    hint: 'Nothing was written. Say --replace to write over them.',
  });
}

function putInPlace(draft: string, into: string, files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(into, file)), { recursive: true });
    renameSync(join(draft, file), join(into, file));
  }
}
