import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inOrderOfClaims } from '../../../src/export/in-order-of-claims.js';

async function* each(ids: readonly string[]) {
  yield* ids;
}

async function ordered(ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const id of inOrderOfClaims(each(ids.toSorted()))) found.push(id);
  return found;
}

test('entities come in the order of what begins with their id and a full stop', async () => {
  expect(await ordered(['a/worf', 'a/worf-son', 'a/worf-son-2', 'a/worf0', 'a/wor'])).toEqual([
    'a/wor',
    'a/worf-son-2',
    'a/worf-son',
    'a/worf',
    'a/worf0',
  ]);
  const part = fc.stringMatching(/^[ab0]{1,2}(-[ab0]{1,2}){0,3}$/);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(part, { maxLength: 40 }), async (ids) => {
      const byClaims = ids.map((id) => `${id}.`).toSorted();
      expect((await ordered(ids)).map((id) => `${id}.`)).toEqual(byClaims);
    }),
  );
});
