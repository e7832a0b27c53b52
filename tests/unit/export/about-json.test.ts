import { expect, test } from '@jest/globals';
import { aboutJson } from '../../../src/export/about-json.js';
import type { Exported } from '../../../src/export/exported.js';
import { awkwardExport } from '../../support/awkward-export.js';

const NOTE = 'Relationships of the rank deprecated are left out.';

async function aboutOf(exported: Exported, filters: Exported['about']['filters']) {
  const pieces: string[] = [];
  for await (const piece of aboutJson({ ...exported, about: { ...exported.about, filters } }))
    pieces.push(piece);
  return JSON.parse(pieces.join(''));
}

test('what an export says of itself says that a part has nothing deprecated, as the whole has', async () => {
  expect((await aboutOf(awkwardExport(), { roots: ['odd/centre'] })).note).toBe(NOTE);
  expect(await aboutOf(awkwardExport(), {})).not.toHaveProperty('note');
});
