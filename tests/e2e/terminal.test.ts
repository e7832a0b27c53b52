import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { projectRoot } from '../../src/project-root.js';
import { temporaryFolder } from '../support/folders.js';
import { testServer } from '../support/server.js';
import { fixturePath } from '../support/wiki-fixtures.js';

jest.setTimeout(60_000);

/** Python comes with what makes a terminal; Node does not. Without it these tests are skipped, except on CI. */
const PYTHON = 'python3';
const canRun = spawnSync(PYTHON, ['-c', 'import pty']).status === 0;
const describeOnTerminal = canRun || process.env.CI ? describe : describe.skip;
const RUN = 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))';

const CLEAR_LINE = '\r\u001b[K';

/** What the real command writes on a terminal. */
async function onTerminal(
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<string> {
  const { PATH, HOME } = process.env;
  const command = [process.execPath, join(projectRoot, 'dist', 'cli.js'), ...words];
  const child = spawn(PYTHON, ['-c', RUN, ...command], {
    env: { PATH, HOME, TERM: 'xterm-256color', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  return text;
}

describeOnTerminal('on a terminal', () => {
  let shown: readonly string[];
  let imported: readonly string[];

  beforeAll(async () => {
    const show = ['show', 'mirror/worf', '--url', await testServer()];
    const into = ['--into', join(temporaryFolder(), 'mine'), '--dry-run'];
    const wiki = [
      'import',
      'wiki',
      fixturePath('ravens', 'xml'),
      '--map',
      fixturePath('ravens', 'yaml'),
      ...into,
    ];
    shown = await Promise.all([onTerminal(show), onTerminal(show, { NO_COLOR: '1' })]);
    imported = await Promise.all([onTerminal(wiki), onTerminal(wiki, { TERM: 'dumb' })]);
  });

  test('there are colours, and none where NO_COLOR asks for none', () => {
    expect(shown[0]).toContain('\u001b[1mWorf\u001b[22m  mirror/worf');
    expect(shown[1]).toContain('Worf  mirror/worf');
    expect(shown[1]).not.toContain('\u001b');
  });

  test('progress is a line that changes, and plain lines where the terminal cannot do that', () => {
    const lines = String(imported[0]).split(CLEAR_LINE);
    expect(lines).toContain('Records: 0');
    expect(lines).toContainEqual(expect.stringMatching(/^Records: \d+ in [\d.]+ s\r\n/));
    expect(imported[1]).toMatch(/^Bytes of the dump: [\d,]+ in [\d.]+ s\r\nRecords: \d+ in [\d.]+ s\r\n/);
    expect(imported[1]).not.toContain('\u001b');
  });
});
