import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../../src/project-root.js';
import { RULES } from '../../../src/seed/rules.js';

/** The names of the files of a folder, up to their first dot. */
function namesIn(...folder: string[]): string[] {
  return readdirSync(join(projectRoot, ...folder)).map((file) => file.slice(0, file.indexOf('.')));
}

test('every rule is run, is called as its file, and has a test', () => {
  const names = RULES.map(({ name }) => name).toSorted();
  expect(names).toEqual(namesIn('src', 'seed', 'rules').toSorted());
  expect(names).toEqual(namesIn('tests', 'unit', 'seed', 'rules').toSorted());
});
