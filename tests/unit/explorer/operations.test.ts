import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../../src/project-root.js';
import { temporaryFolder } from '../../support/folders.js';

test('the operations of the explorer are printed of their files and of the API as these are now', () => {
  const printed = join(temporaryFolder(), 'operations.ts');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/print-operations.mjs', printed], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  const kept = readFileSync(join(projectRoot, 'src', 'explorer', 'operations.ts'), 'utf8');
  // `npm run api` prints them.
  expect(kept).toBe(readFileSync(printed, 'utf8'));
});
