import { describe, expect, test } from '@jest/globals';
import { readCatalogue } from '../../../../src/import/read-catalogue.js';
import { Contradictions } from '../../../../src/import/wiki/contradictions.js';
import type { RawRelationship } from '../../../../src/seed/raw-document.js';
import { CATALOGUE } from '../../../support/wiki-fixtures.js';

const catalogue = readCatalogue(CATALOGUE);

/** A claim as `a LED_BY b`, with what else it says, and its number as its id. */
function claim(text: string, index: number, more: object = {}): RawRelationship {
  const [subject, type = '', object] = text.split(' ');
  const citations = [{ at: `Box ${index}`, kind: 'stated', source: 'wiki/page' } as const];
  return {
    id: `w/${subject}.c${index}`,
    subject: `w/${subject}`,
    type,
    object: `w/${object}`,
    ...more,
    citations,
  };
}

/** The claims that are disputed together, by their numbers. */
function disputed(claims: readonly (readonly [text: string, more?: object])[]): number[][] {
  const contradictions = new Contradictions(catalogue);
  for (const [index, [text, more]] of claims.entries())
    contradictions.see(claim(text, index, more), 'wiki/page');
  return [...contradictions.disputes()].map(({ id, relationships }) => {
    expect(id).toMatch(/^wiki\/page#dispute-[0-9a-f]{8}$/);
    return relationships.map((relationship) => Number(/c(\d+)$/.exec(relationship)?.[1]));
  });
}

describe('claims are disputed', () => {
  test('where each is overlord of the other, by way of others or not', () => {
    expect(disputed([['a SUBJECT_OF b'], ['b SUBJECT_OF a'], ['c SUBJECT_OF a']])).toEqual([[0, 1]]);
    expect(disputed([['a SUBJECT_OF b'], ['b SUBJECT_OF c'], ['c SUBJECT_OF a']])).toEqual([[0, 1, 2]]);
    expect(
      disputed([
        ['a SUBJECT_OF b', { start: '1900', end: '1910' }],
        ['b SUBJECT_OF a', { start: '1905', end: '1915' }],
      ]),
    ).toEqual([[0, 1]]);
  });

  test('where two hold an office at once that one can hold', () => {
    const office = (start: string, end: string) => ({ office: 'Emperor', start, end });
    expect(
      disputed([
        ['a LED_BY b', office('1900', '1910')],
        ['a LED_BY c', office('1905', '1915')],
      ]),
    ).toEqual([[0, 1]]);
  });

  test('where there is a member before the founding', () => {
    const founded = ['a FOUNDED b', { start: '1900' }] as const;
    expect(disputed([founded, ['c MEMBER_OF b', { start: '1899' }]])).toEqual([[1, 0]]);
    expect(disputed([founded, ['c MEMBER_OF b', { attested: ['1890'] }]])).toEqual([[1, 0]]);
    expect(disputed([founded, ['c MEMBER_OF b', { end: '1880' }]])).toEqual([[1, 0]]);
  });
});

describe('claims are not disputed', () => {
  test.each([
    [
      'where overlords may have followed each other',
      [
        ['a SUBJECT_OF b', { end: '1900' }],
        ['b SUBJECT_OF a', { start: '1900' }],
      ],
    ],
    [
      'where overlords stand one over the other',
      [['a SUBJECT_OF b'], ['b SUBJECT_OF c'], ['a SUBJECT_OF c']],
    ],
    [
      'where two held an office one after the other, or it is not said when',
      [
        ['a LED_BY b', { office: 'Emperor', start: '1900', end: '1910' }],
        ['a LED_BY c', { office: 'Emperor', start: '1910', end: '1915' }],
        ['a LED_BY d', { office: 'Emperor' }],
      ],
    ],
    [
      'where an office can have several holders',
      [
        ['a LED_BY b', { office: 'Lord', start: '1900', end: '1910' }],
        ['a LED_BY c', { office: 'Lord', start: '1900', end: '1910' }],
      ],
    ],
    [
      'where somebody joined with the founding, or by another page that was earlier',
      [
        ['a FOUNDED b', { start: '1900' }],
        ['c MEMBER_OF b', { start: '1900' }],
        ['a FOUNDED d', { start: '1900' }],
        ['a FOUNDED d', { start: '1890' }],
        ['c MEMBER_OF d', { start: '1895' }],
      ],
    ],
  ] as const)('%s', (_, claims) => {
    expect(disputed(claims as unknown as [string, object][])).toEqual([]);
  });
});
