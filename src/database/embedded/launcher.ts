import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFailed } from '../../errors.js';
import { runCommand } from '../run-command.js';
import { type EmbeddedFiles, SOURCES } from './embedded-files.js';
import { inDraftFolder } from './in-draft-folder.js';
import { jarNames } from './jars.js';
import { requireJdk } from './requirements.js';

const MAIN_CLASS = 'EmbeddedNeo4j';
/** Neo4j reaches into these; a manifest can open them as well as a command line. */
const OPENED = ['java.base/java.lang', 'java.base/java.nio', 'java.base/sun.nio.ch'];
const LONGEST_MANIFEST_LINE = 70;

/**
 * Compiles the launcher into a jar whose manifest names all other jars. The class path is thus one file on the command line
 * (Windows ends a command at 32,000 characters), and always in one order, which the class archive insists on.
 * Refuses a Java without compiler (JAVA_MISSING).
 */
export async function compileLauncher({ folder, jars, launcher }: EmbeddedFiles): Promise<void> {
  const { javac, jar } = requireJdk();
  await inDraftFolder(folder, async (draft) => {
    const [classes, manifest, compiled] = ['classes', 'manifest', 'launcher.jar'].map((name) =>
      join(draft, name),
    ) as [string, string, string];
    await run(javac, ['--release', '17', '-cp', join(jars, '*'), '-d', classes, ...SOURCES.launcher]);
    await writeFile(manifest, manifestOf(await jarNames(jars)));
    await run(jar, ['--create', '--file', compiled, '--manifest', manifest, '-C', classes, '.']);
    await rename(compiled, launcher);
  });
}

async function run(file: string, args: readonly string[]): Promise<void> {
  const { code, stderr, stdout } = await runCommand(file, args);
  if (code !== 0)
    throw databaseFailed('The launcher of Neo4j could not be compiled.', { cause: stderr + stdout });
}

function manifestOf(jars: readonly string[]): string {
  const members = {
    'Main-Class': MAIN_CLASS,
    'Add-Opens': OPENED.join(' '),
    'Class-Path': jars.map((name) => `lib/${name}`).join(' '),
  };
  return Object.entries(members)
    .map(([name, value]) => `${folded(`${name}: ${value}`)}\n`)
    .join('');
}

/** A line of a manifest ends at 72 bytes and goes on after a space. */
function folded(line: string): string {
  return (line.match(new RegExp(`.{1,${LONGEST_MANIFEST_LINE}}`, 'g')) ?? []).join('\n ');
}
