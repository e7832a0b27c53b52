import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { badFile, badInput } from '../errors.js';
import type { Problem } from '../seed/problem.js';
import type { RawRecord } from '../seed/raw-record.js';
import { checkWritten } from './check-written.js';
import { csvWriter } from './csv-writer.js';
import { draftFacts } from './draft-facts.js';
import type { FactWriter } from './fact-writer.js';
import { IMPORT_LOG, writeImportLog } from './import-log.js';
import { jsonLinesWriter } from './json-lines-writer.js';
import { planWriting, type WritingPlan } from './plan-writing.js';
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
  /** What is imported, by a name that stays the same from one import of it to the next. */
  readonly origin?: string;
  /** Files that are there already are replaced, not refused; what an earlier import of the same left is removed. */
  readonly replace: boolean;
  readonly dryRun: boolean;
}

/** What is written, and what is to be known of it. */
export interface WrittenFacts {
  /** From the folder on, as all of these. */
  readonly files: readonly string[];
  readonly removed: readonly string[];
  readonly notes: readonly string[];
  /** For what the loader would refuse the folder; undefined where there was too much of it to be looked at. */
  readonly problems: readonly Problem[] | undefined;
}

const WRITERS: Readonly<Record<FactFormat, (folder: string, name: string) => FactWriter>> = {
  yaml: yamlWriter,
  jsonl: jsonLinesWriter,
  csv: csvWriter,
};

/**
 * Writes records into a folder of facts. They are written beside it first, and put in place when the last one is there and what is
 * to be known of them has been told. A continuity or a catalogue that an editor has written is left as it is. Refuses to write over a
 * file (BAD_USER_INPUT). A dry run refuses the same, and leaves nothing behind.
 */
export async function writeFacts(
  records: AsyncIterable<RawRecord> | Iterable<RawRecord>,
  options: WriteOptions,
  onDraft: (written: WrittenFacts) => void = () => {},
): Promise<WrittenFacts> {
  const { into, format, name, origin, replace, dryRun } = options;
  const draft = dryRun ? mkdtempSync(join(tmpdir(), 'allegiance-draft-')) : draftBeside(into);
  const remove = removeAtExit(draft);
  try {
    const drafted = await draftFacts(records, draft, WRITERS[format](draft, name));
    const plan = planWriting(draft, drafted, { into, origin, replace });
    refuseToWriteOver(into, plan.over, replace);
    const written = {
      files: [...plan.files, ...(plan.log ? [IMPORT_LOG] : [])],
      removed: plan.removed,
      notes: plan.notes,
      problems: checkWritten(draft, into, plan),
    };
    onDraft(written);
    if (!dryRun) putInPlace(draft, into, plan);
    return written;
  } finally {
    remove();
  }
}

/** Beside the folder, so that putting it in place is a move. */
function draftBeside(into: string): string {
  if (existsSync(into) && !statSync(into).isDirectory())
    throw badFile(`"${into}" is a file.`, { hint: 'Name a folder, or one that is to be made.' });
  try {
    mkdirSync(dirname(into), { recursive: true });
    return mkdtempSync(`${into}.draft-`);
  } catch (cause) {
    throw badFile(`"${dirname(into)}" cannot be written to.`, { hint: 'Name another folder.', cause });
  }
}

function refuseToWriteOver(into: string, [first, ...more]: readonly string[], replace: boolean): void {
  if (first === undefined || replace) return;
  const others = more.length === 0 ? '' : `, and ${more.length} other${more.length === 1 ? '' : 's'}`;
  throw badInput(`"${join(into, first)}" is there already${others}.`, {
    hint: 'Nothing was written. Say --replace to write over them.',
  });
}

function putInPlace(draft: string, into: string, { files, removed, log }: WritingPlan): void {
  for (const file of files) {
    mkdirSync(dirname(join(into, file)), { recursive: true });
    renameSync(join(draft, file), join(into, file));
  }
  for (const file of removed) {
    rmSync(join(into, file), { force: true });
    const folder = dirname(join(into, file));
    if (existsSync(folder) && readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  }
  if (log) writeImportLog(into, log);
}
