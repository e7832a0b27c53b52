import { existsSync, mkdtempSync, rmdirSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Finding, failure, ok, warning } from './finding.js';

const CHECK = 'home';
const MEGABYTE = 1024 ** 2;
/** Neo4j stops writing when the disk is full; the jars and a small store take half of this. */
const LITTLE_MB = 500;
const OTHERS = 0o077;

/** Whether the folder of the embedded store can be written, has room, and keeps its password to itself. */
export function checkHome(home: string): Finding {
  const folder = nearest(home);
  if (!statSync(folder).isDirectory())
    return failure(CHECK, `"${folder}" is no folder.`, 'Set ALLEGIANCE_HOME to a folder.');
  const store = join(home, 'store');
  const refusing = [folder, ...(existsSync(store) ? [store] : [])].find((path) => !canBeWritten(path));
  if (refusing !== undefined)
    return failure(
      CHECK,
      `"${refusing}" cannot be written.`,
      'Set ALLEGIANCE_HOME to a folder of yours, or mend its permissions.',
    );
  const password = join(store, 'password');
  if (process.platform !== 'win32' && existsSync(password) && statSync(password).mode & OTHERS)
    return failure(CHECK, `"${password}" can be read by others.`, `Type: chmod 600 "${password}"`);
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free < LITTLE_MB)
    return warning(CHECK, `${free} MB are free at "${folder}".`, 'Make room: a full disk ends a load.');
  return ok(CHECK, `"${home}" can be written; ${free.toLocaleString('en')} MB are free.`);
}

/** Found out by writing: what permissions say is not all that counts, and nothing to who may do all. */
function canBeWritten(folder: string): boolean {
  try {
    rmdirSync(mkdtempSync(join(folder, '.doctor-')));
    return true;
  } catch {
    return false;
  }
}

/** The folder, or the one above it in which it would be made. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}
