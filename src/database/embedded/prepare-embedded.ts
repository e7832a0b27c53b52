import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type EmbeddedFiles, embeddedFiles, neo4jVersion } from './embedded-files.js';
import { DOWNLOAD_MB, downloadJars, jarsAreWhole } from './jars.js';
import { compileLauncher } from './launcher.js';
import { type Java, requireJava, requireJdk, requireMaven } from './requirements.js';

export interface Prepared {
  readonly java: Java;
  readonly files: EmbeddedFiles;
}

/** Everything that starting the embedded database takes is there, or can be made. Refuses the first thing that is not, and changes nothing. */
export async function requireEmbedded(home: string): Promise<Prepared> {
  const files = embeddedFiles(resolve(home));
  const [java, downloaded] = await Promise.all([requireJava(), jarsAreWhole(files.jars)]);
  if (!downloaded || !existsSync(files.launcher)) requireJdk();
  if (!downloaded) requireMaven();
  return { java, files };
}

/**
 * Makes what is missing in the home folder, the jars and then the launcher. Where both are there it does nothing, and needs
 * neither network nor Maven nor compiler.
 */
export async function prepareEmbedded(
  home: string,
  onStage: (message: string) => void,
  giveUp?: AbortSignal,
): Promise<Prepared> {
  const { java, files } = await requireEmbedded(home);
  if (!(await jarsAreWhole(files.jars))) {
    onStage(`Downloading Neo4j ${neo4jVersion()} with Maven (${DOWNLOAD_MB} MB, only this once)`);
    await downloadJars(files, java.file, giveUp);
  }
  if (!existsSync(files.launcher)) await compileLauncher(files);
  return { java, files };
}
