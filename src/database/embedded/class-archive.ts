import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type EmbeddedFiles, shortHash } from './embedded-files.js';
import { inDraftFolder } from './in-draft-folder.js';
import { launch } from './launch.js';
import type { Java } from './requirements.js';
import { warmUp } from './warm-up.js';

const PREFIX = 'classes-';
const DUMP_DEADLINE_MS = 120_000;

/**
 * Where the class archive of this Java and this launcher lies, whether it is there or not. A virtual machine ignores one
 * that another machine, or another class path, has written, without a word and at full cost: hence both are in the name.
 */
export function archiveFile({ folder, launcher }: EmbeddedFiles, java: Java): string {
  return join(folder, `${PREFIX}${shortHash(`${java.version}${launcher}`)}.jsa`);
}

/** Has it been tried to make one? */
export function archiveIsMade(file: string): boolean {
  return existsSync(file);
}

/** The archive, if there is one to read: a file that is empty says that this machine cannot make any. */
export async function findArchive(file: string): Promise<string | undefined> {
  const size = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  return size > 0 ? file : undefined;
}

/**
 * Makes the archive: boots a throw-away store, warms it up, and has the classes written when it ends. Never fails, for an
 * archive only saves time.
 *
 * NOTE: it is made here, once and before the first start, and not when a database that was used ends. Writing it takes
 * seconds, in which ctrl-C would seem to hang; and a JVM that is killed writes nothing, so it might never be made at all.
 */
export async function makeArchive(files: EmbeddedFiles, java: Java, archive: string): Promise<void> {
  await inDraftFolder(files.folder, async (draft) => {
    const written = join(draft, 'classes.jsa');
    await bootOnce(files, java, { store: join(draft, 'store'), written }).catch(() => {});
    if (!existsSync(written)) await writeFile(written, '');
    await removeOthers(files.folder, archive);
    await rename(written, archive);
  });
}

async function bootOnce(
  files: EmbeddedFiles,
  java: Java,
  to: { store: string; written: string },
): Promise<void> {
  const launched = await launch({
    java: java.file,
    launcher: files.launcher,
    store: to.store,
    port: 0,
    heapMb: 512,
    pageCacheMb: 16,
    compiler: 'quick',
    archive: { write: to.written },
  });
  await warmUp(launched.port, to.store).catch(() => {});
  await launched.end(DUMP_DEADLINE_MS);
}

/** About 100 MB each, and of no use to this Java. One that is in use may refuse to be removed: it goes the next time. */
async function removeOthers(folder: string, archive: string): Promise<void> {
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(PREFIX) && name !== basename(archive),
  );
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true }).catch(() => {})));
}
