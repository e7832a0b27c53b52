import { expect, test } from '@jest/globals';
import { startStages } from '../../src/stages.js';

test('the parts of a start are told in one line, with what went on beside them', async () => {
  const stages = startStages();
  stages.end('database', { Java: 640, kernel: 1_960, unknown: undefined });
  expect(await stages.beside('facts', () => 'read')).toBe('read');
  stages.end('release');
  expect(stages.summary()).toMatch(
    /^Ready after \d+\.\d s: database \d+\.\d \(of which Java 0\.6, kernel 2\.0\), release 0\.0\. Meanwhile: facts 0\.0\.$/,
  );
});

test('what prepared the checkout in the same process is the first part', () => {
  performance.mark('prepared');
  const stages = startStages();
  performance.clearMarks('prepared');
  stages.end('launch');
  expect(stages.summary()).toMatch(/^Ready after \d+\.\d s: prepare \d+\.\d, launch 0\.0\./);
});
