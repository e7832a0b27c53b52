import { describe, expect, test } from '@jest/globals';
import { captionText } from '../../../../src/explorer/take-away/caption-text.js';
import {
  drawnAttributes,
  isPainted,
  type Style,
} from '../../../../src/explorer/take-away/drawn-attributes.js';

function style(looks: Readonly<Record<string, string>>): Style {
  return { getPropertyValue: (name) => looks[name] ?? '' };
}

function written(looks: Readonly<Record<string, string>>, around?: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    drawnAttributes(style(looks), around && style(around)).filter(([, value]) => value !== undefined),
  );
}

describe('what an element of a drawing looks like', () => {
  test('stands in its attributes', () => {
    const looks = { fill: 'rgb(0, 114, 178)', opacity: '0.4', 'text-decoration-line': 'line-through' };
    expect(written(looks)).toEqual({
      ...{ fill: 'rgb(0, 114, 178)', opacity: '0.4', 'text-decoration': 'line-through' },
    });
  });

  test('is not said again where it is that of the element around, or what it is anyhow', () => {
    expect(written({ fill: 'red', stroke: 'none', opacity: '1' }, { fill: 'red', stroke: 'blue' })).toEqual({
      stroke: 'none',
    });
  });

  test('refers to a pattern of its own, whatever page it stood on', () => {
    expect(written({ fill: 'url("#hatch")' })).toEqual({ fill: 'url(#hatch)' });
    expect(written({ fill: 'url("http://here/timeline?e=a#hatch")' })).toEqual({ fill: 'url(#hatch)' });
  });

  test('is nothing where it has no colour', () => {
    expect(isPainted(style({ fill: 'rgba(0, 0, 0, 0)', stroke: 'none' }))).toBe(false);
    expect(isPainted(style({ fill: 'none', stroke: 'rgb(1, 2, 3)' }))).toBe(true);
  });
});

describe('what stands beneath a picture', () => {
  test('is its title, larger, and what it shows, in lines that do not touch', () => {
    const caption = {
      title: 'A title',
      lines: ['one two three four five'],
      release: undefined,
      sources: [],
      address: 'x',
    };
    const lines = captionText(caption, 100);
    expect(lines.map(({ text, y, size }) => [text, y, size])).toEqual([
      ['A title', 22, 16],
      ['one two three', 39, 12],
      ['four five', 56, 12],
      ['Allegiance', 73, 12],
      ['x', 90, 12],
    ]);
  });
});
