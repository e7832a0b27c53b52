import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type EmbeddedFiles, shortHash } from './embedded-files.js';
import { launch } from './launch.js';
import type { Java } from './requirements.js';

/** Says of a Java that it has been tried and writes none, so that it is not tried at each start. */
const NONE = '';
const PREFIX = 'classes-';
const WRITE_DEADLINE_MS = 120_000;

/**
 * Where the class archive of this Java and this launcher lies, whether it is there or not. A virtual machine ignores one
 * that another machine, or another class path, has written, without a word and at full cost: hence both are in the name.
 */
export function archiveFile({ folder, launcher }: EmbeddedFiles, java: Java): string {
  return join(folder, `${PREFIX}${shortHash(`${java.version}${launcher}`)}.jsa`);
}

/** `missing` if nobody has recorded it yet, `none` if this Java writes no archives. */
export async function archiveState(file: string): Promise<'ready' | 'missing' | 'none'> {
  const size = await stat(file).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined) return 'missing';
  return size > NONE.length ? 'ready' : 'none';
}

/**
 * Records the archive: boots a throw-away store at low priority, warms it up, and has its classes written when it ends.
 *
 * NOTE: it is not recorded from the database that is in use, when that one ends: writing takes seconds, in which ctrl-C
 * would seem to hang. Nor is it recorded before the first start: 20 s are long to somebody who waits for a page, and the
 * archive saves only 2 of them. So it is done beside the first start, and given up when that one is stopped sooner.
 *
 * Refuses when another process is recording (STORE_IN_USE, since it has the throw-away store) and when `signal` says so.
 */
export async function recordArchive(files: EmbeddedFiles, java: Java, signal: AbortSignal): Promise<void> {
  const folder = join(files.folder, 'recording');
  const [store, written] = [join(folder, 'store'), join(folder, 'classes.jsa')];
  const launched = await launch({
    ...files,
    java: java.file,
    store,
    port: 0,
    heapMb: 512,
    pageCacheMb: 16,
    compiler: 'quick',
    archive: { write: written },
    background: signal,
  });
  // Loaded here, since the driver that it needs would hold up the boot of every start.
  const { warmUp } = await import('./warm-up.js');
  await warmUp(launched.port, store, signal).catch(() => {}); // an archive of less is an archive too
  await launched.end(WRITE_DEADLINE_MS);
  const { code } = await launched.exited;
  if (code === 0) await putInPlace(written, archiveFile(files, java));
  await rm(folder, { recursive: true, force: true });
}

async function putInPlace(written: string, archive: string): Promise<void> {
  if (!existsSync(written)) await writeFile(written, NONE);
  await removeOthers(archive);
  await rename(written, archive);
}

/** About 130 MB each, and of no use to this Java. One that is in use may refuse to be removed: it goes the next time. */
async function removeOthers(archive: string): Promise<void> {
  const folder = join(archive, '..');
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(PREFIX) && name !== basename(archive),
  );
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true }).catch(() => {})));
}
