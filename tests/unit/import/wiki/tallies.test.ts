import { describe, expect, test } from '@jest/globals';
import { tallyLines } from '../../../../src/import/wiki/print-report.js';
import { Tallies } from '../../../../src/import/wiki/tallies.js';

describe('a tally', () => {
  test('lists the most frequent first, with three examples that differ', () => {
    const tallies = new Tallies<'links'>();
    for (const [name, example] of ['b1', 'a1', 'b1', 'b2', 'b3', 'b4'].map(
      (text) => [text[0] ?? '', text] as const,
    ))
      tallies.add('links', name, example);
    expect(tallies.get('links')).toEqual({
      total: 6,
      unnamed: 0,
      entries: [
        { name: 'b', count: 5, examples: ['b1', 'b2', 'b3'] },
        { name: 'a', count: 1, examples: ['a1'] },
      ],
    });
  });

  test('counts names beyond the most that it keeps without keeping them', () => {
    const tallies = new Tallies<'links'>(2);
    expect(['a', 'b', 'c', 'a', 'd'].map((name) => tallies.add('links', name, ''))).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
    expect(tallies.get('links')).toMatchObject({
      total: 5,
      unnamed: 2,
      entries: [{ name: 'a', count: 2 }, { name: 'b' }],
    });
    expect(tallyLines(tallies.get('links'), 1)).toEqual(['  2  a', '  3 more, of other names']);
  });

  test('keeps long names and examples short, on one line, and whole signs of them', () => {
    const tallies = new Tallies<'links'>();
    tallies.add('links', '😀'.repeat(200), `a\n  b${'c'.repeat(5_000)}`);
    const [{ name, examples } = { name: '', examples: [] }] = tallies.get('links').entries;
    expect(encodeURIComponent(name)).toMatch(/^(?:%F0%9F%98%80)+/);
    expect([name.length <= 100, examples[0]?.length, examples[0]?.slice(0, 4)]).toEqual([true, 100, 'a bc']);
  });

  test('of what was not met is empty', () => {
    expect(new Tallies<'links'>().get('links')).toEqual({ total: 0, unnamed: 0, entries: [] });
  });
});
