import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { archiveFile, archiveIsMade, findArchive, makeArchive } from './class-archive.js';
import { type EmbeddedFiles, embeddedFiles, neo4jVersion } from './embedded-files.js';
import { downloadJars, jarsAreWhole } from './jars.js';
import { compileLauncher } from './launcher.js';
import { type Java, requireJava, requireJdk, requireMaven } from './requirements.js';

export interface Prepared {
  readonly java: string;
  readonly launcher: string;
  readonly archive: string | undefined;
}

/** Is everything there that starting the embedded database takes? Refuses the first thing that is not, before anything is done. */
export async function requireEmbedded(home: string): Promise<Java> {
  const files = embeddedFiles(resolve(home));
  const java = await requireJava();
  const downloaded = await jarsAreWhole(files.jars);
  if (!downloaded || !existsSync(files.launcher)) requireJdk();
  if (!downloaded) requireMaven();
  return java;
}

/**
 * Makes what is missing in the home folder: jars, launcher, class archive, in this order, since each is made from the one
 * before. Does nothing, and needs neither network nor Maven nor compiler, where all are there.
 */
export async function prepareEmbedded(home: string, onStage: (message: string) => void): Promise<Prepared> {
  const java = await requireEmbedded(home);
  const files = embeddedFiles(resolve(home));
  await prepareJars(files, java, onStage);
  if (!existsSync(files.launcher)) await compileLauncher(files);
  const archive = archiveFile(files, java);
  if (!archiveIsMade(archive)) {
    onStage('Recording what Neo4j loads, so that it starts twice as fast (only this once)');
    await makeArchive(files, java, archive);
  }
  return { java: java.file, launcher: files.launcher, archive: await findArchive(archive) };
}

async function prepareJars(
  files: EmbeddedFiles,
  java: Java,
  onStage: (message: string) => void,
): Promise<void> {
  if (await jarsAreWhole(files.jars)) return;
  onStage(`Downloading Neo4j ${neo4jVersion()} with Maven (125 MB, only this once)`);
  await downloadJars(files, java.file);
}
