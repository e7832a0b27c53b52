import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badInput } from '../errors.js';

/** Beside the catalogue, where the loader reads nothing else. */
export const IMPORT_LOG = 'imports.json';

const PIECE = 65_536;

/** Files of a folder of facts, from the folder on, and the digest of what an import wrote there. */
export type WrittenFiles = Readonly<Record<string, string>>;

/** What each import wrote, by what it imports: so that what is written again, and by whom else, can be told. */
export type ImportLog = Readonly<Record<string, WrittenFiles>>;

/** What imports have written into a folder; nothing where none has. Refuses what is no such file (BAD_USER_INPUT). */
export function readImportLog(folder: string): ImportLog {
  const file = join(folder, IMPORT_LOG);
  if (!existsSync(file)) return {};
  try {
    const log = JSON.parse(readFileSync(file, 'utf8'));
    if (!Object.values(log).every((files) => typeof files === 'object' && files !== null)) throw new Error();
    return log;
  } catch (cause) {
    throw badInput(`"${file}" is not what an import writes there.`, {
      hint: 'Restore it, or remove it: then nothing that was imported before is known.',
      cause,
    });
  }
}

/** The same log gives the same text. */
export function writeImportLog(folder: string, log: ImportLog): void {
  const sorted = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const filled = sorted(log).filter(([, files]) => Object.keys(files).length > 0);
  const entries = filled.map(([name, files]) => [name, Object.fromEntries(sorted(files))]);
  writeFileSync(join(folder, IMPORT_LOG), `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`);
}

/** NOTE: by pieces, as JSON Lines can be longer than what is read at once. */
export function digestOfFile(path: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(PIECE);
  const descriptor = openSync(path, 'r');
  try {
    for (let length = readSync(descriptor, piece); length > 0; length = readSync(descriptor, piece))
      hash.update(piece.subarray(0, length));
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}
