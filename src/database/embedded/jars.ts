import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFailed, downloadFailed } from '../../errors.js';
import { runCommand } from '../run-command.js';
import { type EmbeddedFiles, neo4jVersion, SOURCES } from './embedded-files.js';
import { inDraftFolder } from './in-draft-folder.js';
import { requireMaven } from './requirements.js';

/** Written last, with the name and size of every jar: a folder without it, or with less than it says, is not used. */
const LIST = 'jars.txt';
/** How much is fetched, about. */
export const DOWNLOAD_MB = 125;
const LINES_KEPT = 8;

/** Are all jars here, each of its full size? Looks at the disk only. */
export async function jarsAreWhole(folder: string): Promise<boolean> {
  const list = await readFile(join(folder, LIST), 'utf8').catch(() => '');
  return list !== '' && list === (await listJars(folder));
}

/** The names of the jars, sorted. */
export async function jarNames(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
}

/**
 * Downloads Neo4j's jars with Maven, into a draft that is renamed when it is whole.
 * Refuses a machine without Maven (MAVEN_MISSING) and one without network (DOWNLOAD_FAILED).
 */
export async function downloadJars(
  { folder, jars }: EmbeddedFiles,
  java: string,
  giveUp?: AbortSignal,
): Promise<void> {
  const maven = requireMaven();
  await inDraftFolder(folder, async (draft) => {
    const lib = join(draft, 'lib');
    await runMaven(maven, lib, giveUp);
    await stripSignatures(java, lib);
    await writeFile(join(lib, LIST), await listJars(lib));
    await putInPlace(lib, jars);
  });
}

async function runMaven(maven: string, target: string, giveUp?: AbortSignal): Promise<void> {
  const goal = 'dependency:copy-dependencies';
  const flags = ['--batch-mode', '--quiet', '-Dstyle.color=never', '--file', SOURCES.pom];
  const { code, stdout, stderr } = await runCommand(
    maven,
    [...flags, goal, `-DoutputDirectory=${target}`],
    giveUp && { signal: giveUp },
  );
  if (code === 0) return;
  throw downloadFailed(`Maven could not download Neo4j ${neo4jVersion()}.`, {
    hint: 'The network is needed once, on the first start. Check the connection or the proxy in ~/.m2/settings.xml, and start again.',
    cause: lastWords(`${stdout}\n${stderr}`),
  });
}

/** Maven ends with advice on how to ask it for more; what went wrong stands before that. */
function lastWords(output: string): string {
  const lines = output.split('\n').map((line) => line.replace(/^\[ERROR\]\s*/, '').trim());
  const advice = /^(To see the full stack trace|Re-run Maven|For more information|\[Help)/;
  return lines
    .filter((line) => line !== '' && !advice.test(line))
    .slice(-LINES_KEPT)
    .join('\n');
}

async function stripSignatures(java: string, lib: string): Promise<void> {
  const { code, stderr } = await runCommand(java, [SOURCES.stripSignatures, lib]);
  if (code !== 0) throw databaseFailed('The jars of Neo4j could not be prepared.', { cause: stderr });
}

async function listJars(folder: string): Promise<string> {
  const names = await jarNames(folder);
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name))));
  return names.map((name, index) => `${name} ${sizes[index]?.size}\n`).join('');
}

/** Another process may have been faster: its jars are as good, and may be in use. */
async function putInPlace(draft: string, jars: string): Promise<void> {
  if (await jarsAreWhole(jars)) return;
  await rm(jars, { recursive: true, force: true });
  await rename(draft, jars).catch(async (cause: unknown) => {
    if (!(await jarsAreWhole(jars))) throw databaseFailed(`"${jars}" could not be written.`, { cause });
  });
}
