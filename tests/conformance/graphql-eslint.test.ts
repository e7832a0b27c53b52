import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../src/project-root.js';
import { hasHeavyPackages } from './client-programs.js';

const heavy = hasHeavyPackages || process.env.CONFORMANCE ? test : test.skip;

heavy('graphql-eslint has nothing to say of the API but what eslint.config.mjs lists', () => {
  const folder = join(projectRoot, 'tests', 'conformance', 'others');
  const parameters = ['-c', join(folder, 'eslint.config.mjs'), 'schema/api.graphql'];
  const eslint = join(folder, 'node_modules', 'eslint', 'bin', 'eslint.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [eslint, ...parameters], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  expect([status, stdout, stderr]).toEqual([0, '', '']);
});
