import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../../src/database/open-database.js';
import { projectRoot } from '../../../src/project-root.js';
import { errorOf } from '../../support/error-of.js';
import { programs, temporaryFolder, withPath } from '../../support/folders.js';

// Docker is a script that writes down how it was called: what the real one makes of it is not tested here.
const docker = (then: string) => `
echo "NEO4J_PASSWORD=$NEO4J_PASSWORD $*" >> "$(dirname "$0")/asked"
${then}`;

function machine(scripts: Record<string, string>) {
  const folder = temporaryFolder();
  const home = join(folder, 'home');
  const bin = programs(join(folder, 'bin'), scripts);
  const stages: string[] = [];
  const settings = { home, heapMb: 64, pageCacheMb: 8, neo4j: undefined };
  const onPath = <T>(work: () => Promise<T>) => withPath(bin, work);
  const open = (neo4j?: Parameters<typeof openDatabase>[0]['neo4j']) =>
    onPath(() => openDatabase({ ...settings, neo4j }, (stage) => stages.push(stage)));
  const asked = () => readFileSync(join(bin, 'asked'), 'utf8').trim().split('\n');
  return { home, bin, stages, open, asked, onPath };
}

const composeFile = join(projectRoot, 'docker-compose.yml');

test('a Neo4j that is given is used, and nothing is started or stopped', async () => {
  const { open, bin, stages } = machine({ docker: docker('exit 0') });
  const neo4j = { uri: 'neo4j://example.com', user: 'reader', password: 'secret', database: 'lore' };
  const opened = await open(neo4j);
  expect(opened).toMatchObject(neo4j);
  await opened.stop();
  expect(stages).toEqual([]);
  expect(existsSync(join(bin, 'asked'))).toBe(false);
});

describe('without Java', () => {
  test('Neo4j is started in Docker, with a password of its own', async () => {
    const { open, asked, home, stages } = machine({ docker: docker('exit 0') });
    const opened = await open();
    const password = readFileSync(join(home, 'docker-password'), 'utf8');
    expect(opened).toMatchObject({
      uri: 'bolt://127.0.0.1:7687',
      user: 'neo4j',
      password,
      database: 'neo4j',
    });
    expect(password).toHaveLength(32);
    expect(statSync(join(home, 'docker-password')).mode & 0o777).toBe(0o600);
    expect(stages).toEqual(['Starting Neo4j in Docker']);
    expect(asked().at(-1)).toBe(
      `NEO4J_PASSWORD=${password} compose --file ${composeFile} up --detach --wait neo4j`,
    );
  });

  test('and is stopped there', async () => {
    const { open, asked, onPath } = machine({ docker: docker('exit 0') });
    const opened = await open();
    await onPath(() => opened.stop());
    expect(asked().at(-1)).toBe(`NEO4J_PASSWORD=${opened.password} compose --file ${composeFile} stop neo4j`);
  });

  test('a second start uses the same password: the volume remembers it', async () => {
    const { open } = machine({ docker: docker('exit 0') });
    expect((await open()).password).toBe((await open()).password);
  });

  test('a Docker whose daemon is not running counts as none, and Java is asked for', async () => {
    const { open } = machine({ docker: docker('case "$1" in version) exit 1;; esac') });
    expect(await errorOf(open())).toMatchObject({ code: 'JAVA_MISSING', message: 'Java is not installed.' });
  });

  test('a Docker without compose counts as none, too', async () => {
    const { open } = machine({ docker: docker('case "$1" in compose) exit 1;; esac') });
    expect(await errorOf(open())).toMatchObject({ code: 'JAVA_MISSING' });
  });

  test('and without Docker, the error says what to install', async () => {
    const { open } = machine({});
    const error = await errorOf(open());
    expect(error).toMatchObject({ code: 'JAVA_MISSING', exitCode: 4 });
    expect(error.hint).toContain('openjdk-17-jdk maven');
  });

  test('a port that is taken is told from other failures of Docker', async () => {
    const up = (message: string) => docker(`case "$*" in *up*) echo '${message}' >&2; exit 1;; esac`);
    const taken = machine({ docker: up('Bind for 127.0.0.1:7687 failed: port is already allocated') });
    expect(await errorOf(taken.open())).toMatchObject({ code: 'PORT_IN_USE' });
    const other = machine({ docker: up('no space left on device') });
    expect(await errorOf(other.open())).toMatchObject({
      code: 'DATABASE_FAILED',
      cause: 'no space left on device',
    });
  });
});

test('with Java but without Maven, Docker is used until the jars are there', async () => {
  const java = `echo 'openjdk version "21.0.1"' >&2`;
  const { open } = machine({ java, javac: 'exit 0', jar: 'exit 0', docker: docker('exit 0') });
  expect((await open()).uri).toBe('bolt://127.0.0.1:7687');
});

test('with Java and Maven it is embedded', async () => {
  const java = `echo 'openjdk version "21.0.1"' >&2`;
  const mvn = 'echo "[ERROR] no network"; exit 1';
  const { open, stages } = machine({ java, javac: 'exit 0', jar: 'exit 0', mvn, docker: docker('exit 0') });
  expect(await errorOf(open())).toMatchObject({ code: 'DOWNLOAD_FAILED' });
  expect(stages).toEqual([expect.stringContaining('Downloading Neo4j')]);
});
