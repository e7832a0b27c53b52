import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const PREFIX = 'draft-';
const ABANDONED_MS = 60 * 60 * 1000;

/**
 * Does work in a new folder inside `parent`, which is gone afterwards: what is worth keeping is renamed out of it, whole.
 * Two processes never share one, and one that is killed leaves a draft that the next clears away an hour later.
 */
export async function inDraftFolder<T>(parent: string, work: (draft: string) => Promise<T>): Promise<T> {
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent);
  const draft = await mkdtemp(join(parent, PREFIX));
  try {
    return await work(draft);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function removeAbandoned(parent: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(PREFIX));
  for (const folder of names.map((name) => join(parent, name))) {
    const changed = await stat(folder).then(({ mtimeMs }) => mtimeMs, Date.now);
    if (Date.now() - changed > ABANDONED_MS) await rm(folder, { recursive: true, force: true });
  }
}
