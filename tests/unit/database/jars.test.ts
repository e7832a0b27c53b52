import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { embeddedFiles } from '../../../src/database/embedded/embedded-files.js';
import { downloadJars, jarNames, jarsAreWhole } from '../../../src/database/embedded/jars.js';
import { errorOf } from '../../support/error-of.js';
import { programs, temporaryFolder, withPath } from '../../support/folders.js';

// Maven and Java are scripts: this one "downloads" two small files, and writes down that it was asked.
const DOWNLOAD = `
for argument in "$@"; do case "$argument" in -DoutputDirectory=*) target="\${argument#*=}";; esac; done
echo "$@" >> "$(dirname "$0")/asked"
mkdir -p "$target"
printf one > "$target/neo4j.jar"
printf second > "$target/bolt.jar"`;
const JAVA = 'exit 0';

function machine(mvn: string) {
  const folder = temporaryFolder();
  const bin = programs(join(folder, 'bin'), { mvn, java: JAVA });
  const files = embeddedFiles(join(folder, 'home'));
  const asked = () =>
    existsSync(join(bin, 'asked')) ? readFileSync(join(bin, 'asked'), 'utf8').trim().split('\n') : [];
  const download = () => withPath(bin, () => downloadJars(files, join(bin, 'java')));
  return { files, asked, download };
}

test('the jars are downloaded whole, and nothing else is left behind', async () => {
  const { files, asked, download } = machine(DOWNLOAD);
  expect(await jarsAreWhole(files.jars)).toBe(false);
  await download();
  expect(await jarsAreWhole(files.jars)).toBe(true);
  expect(await jarNames(files.jars)).toEqual(['bolt.jar', 'neo4j.jar']);
  expect(readdirSync(files.folder)).toEqual(['lib']);
  expect(asked()[0]).toMatch(/--batch-mode .*dependency:copy-dependencies/);
});

describe('jars are not taken for whole', () => {
  test.each([
    ['one is missing', (lib: string) => rmSync(join(lib, 'bolt.jar'))],
    ['one is cut short', (lib: string) => writeFileSync(join(lib, 'bolt.jar'), 'sec')],
    ['one is too many', (lib: string) => writeFileSync(join(lib, 'other.jar'), '')],
    ['their list is missing', (lib: string) => rmSync(join(lib, 'jars.txt'))],
  ])('where %s, and are downloaded again', async (_, damage) => {
    const { files, asked, download } = machine(DOWNLOAD);
    await download();
    damage(files.jars);
    expect(await jarsAreWhole(files.jars)).toBe(false);
    await download();
    expect(await jarsAreWhole(files.jars)).toBe(true);
    expect(asked()).toHaveLength(2);
  });
});

test('a download that was interrupted is done again, and its rest is cleared away when it is old', async () => {
  const { files, download } = machine(DOWNLOAD);
  const [rest, fresh] = [join(files.folder, 'draft-old'), join(files.folder, 'draft-new')];
  for (const folder of [rest, fresh]) {
    mkdirSync(join(folder, 'lib'), { recursive: true });
    writeFileSync(join(folder, 'lib', 'neo4j.jar'), 'o');
  }
  utimesSync(rest, 0, 0);
  await download();
  expect(await jarsAreWhole(files.jars)).toBe(true);
  expect(readdirSync(files.folder).sort()).toEqual(['draft-new', 'lib']); // another process may still be at the new one
});

test('two that download at once both end with whole jars', async () => {
  const { files, asked, download } = machine(`${DOWNLOAD}\nsleep 0.1`);
  await Promise.all([download(), download()]);
  expect(asked()).toHaveLength(2);
  expect(await jarsAreWhole(files.jars)).toBe(true);
  expect(readdirSync(files.folder)).toEqual(['lib']);
});

test('a Maven that loses the network is refused, with what it said and without its advice, and leaves nothing', async () => {
  const { files, download } = machine(`${DOWNLOAD}
echo '[ERROR] Failed to execute goal on project embedded-neo4j: Could not transfer artifact'
echo '[ERROR] '
echo '[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.'
echo '[ERROR] [Help 1] about it'
exit 1`);
  const error = await errorOf(download());
  expect(error).toMatchObject({
    code: 'DOWNLOAD_FAILED',
    cause: 'Failed to execute goal on project embedded-neo4j: Could not transfer artifact',
  });
  expect(error.hint).toContain('The network is needed once');
  expect(readdirSync(files.folder)).toEqual([]);
});
