import { describe, expect, test } from '@jest/globals';
import { toCitation } from '../../../src/seed/to-citation.js';

describe('toCitation', () => {
  test('takes a text for a place of the document that states the claim', () => {
    expect(toCitation('The Dominion 3', 'wiki/page')).toEqual({
      id: 'wiki/page#the-dominion-3',
      source: 'wiki/page',
      locator: 'The Dominion 3',
      kind: 'stated',
    });
  });

  test('gives the same place, said in short or in full, one id', () => {
    const full = toCitation({ at: 'Intro 1', kind: 'stated', source: 'wiki/page' }, 'wiki/other');
    expect(full).toEqual(toCitation('Intro 1', 'wiki/page'));
  });

  test('names another document', () => {
    const { id, source } = toCitation({ at: 'Intro 1', kind: 'stated', source: 'wiki/other' }, 'wiki/page');
    expect({ id, source }).toEqual({ id: 'wiki/other#intro-1', source: 'wiki/other' });
  });

  test('keeps how it was inferred, and tells two inferences from one place apart by it', () => {
    const infer = (note: string) => toCitation({ at: 'Intro 1', kind: 'inferred', note }, 'wiki/page');
    expect(infer('The name is the same.')).toMatchObject({ kind: 'inferred', note: 'The name is the same.' });
    expect(infer('The name is the same.').id).toMatch(/^wiki\/page#intro-1~[0-9a-f]{8}$/);
    expect(infer('The name is the same.').id).toBe(infer('The name is the same.').id);
    expect(infer('The name is the same.').id).not.toBe(infer('The ship is the same.').id);
  });

  test('tells a statement with a note from an inference with the same note', () => {
    const cite = (kind: 'stated' | 'inferred') =>
      toCitation({ at: 'Intro 1', kind, note: 'N.' }, 'wiki/page').id;
    expect(cite('stated')).not.toBe(cite('inferred'));
  });
});
