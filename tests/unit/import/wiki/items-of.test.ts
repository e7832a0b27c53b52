import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DumpSite } from '../../../../src/import/wiki/dump-page.js';
import { itemsOf } from '../../../../src/import/wiki/items-of.js';
import type { Mapping } from '../../../../src/import/wiki/mapping.js';
import { readItem } from '../../../../src/import/wiki/read-item.js';
import { WikiRules } from '../../../../src/import/wiki/wiki-rules.js';
import { erasOf } from '../../../../src/model/eras.js';
import { assertProperty } from '../../../support/assert-property.js';

const MAPPING: Mapping = {
  wiki: { id: 'wiki', name: 'Wiki', url: 'https://wiki.example/', licence: 'CC0-1.0' },
  continuities: [{ id: 'world', title: 'World', description: 'D.' }],
  templates: {},
  inline: {
    plainlist: 'list',
    nowrap: 'text',
    C: 'qualifier',
    DS9: 'citation',
    dis: { link: '{1} ({2})' },
    'start date': 'date',
    KIA: 'ignore',
  },
};
const SITE: DumpSite = { namespaces: new Map([['file', 6]]), firstLetterCounts: false };
const rules = new WikiRules(MAPPING);

function items(value: string, commas = false) {
  const unknown: string[] = [];
  const found = itemsOf(value, { rules, site: SITE, commas, unknown: (name) => unknown.push(name) });
  return { found, unknown };
}

/** Items in short: what each shows, deeper ones behind dots, its links in brackets. */
function shown(value: string, commas = false): string[] {
  return items(value, commas).found.map(({ level, text, links }) => {
    const titles = links.map(({ title }) => title).join(', ');
    return `${'.'.repeat(level - 1)}${text} [${titles}]`;
  });
}

describe('the items of a field', () => {
  test.each([
    ['Vael', ['Vael []']],
    ['[[Vael]]', ['Vael [Vael]']],
    ["'''[[house vael|Vael]]'''s", ['Vaels [House vael]']],
    ['* [[A]]\n* [[B]]\n** [[C]]\n* [[D]]', ['A [A]', 'B [B]', '.C [C]', 'D [D]']],
    ['[[A]]<br>[[B]]<br />[[C]]', ['A [A]', 'B [B]', 'C [C]']],
    ['[[A]]\n[[B]]', ['A [A]', 'B [B]']],
    ['<ul><li>[[A]]</li><li>[[B]]</li></ul>', ['A [A]', 'B [B]']],
    ['{{Plainlist|\n* [[A]]\n* [[B]]\n}}', ['A [A]', 'B [B]']],
    ['{{plainlist|[[A]]|{{nowrap|[[B]] and C}}}}', ['A [A]', 'B and C [B]']],
    ['[[A]], [[B]] (x, y), C; [[D]]', ['A, B (x, y), C; D [A, B, D]']],
    ['{{dis|Vulcan|planet}}', ['Vulcan (planet) [Vulcan (planet)]']],
    ['{{dis|Vulcan}}', ['Vulcan [Vulcan]']],
    ['[[A]] {{C|de jure}}', ['A (de jure) [A]']],
    ['[[A]] ({{C|de jure}}, 1912)', ['A ( de jure, 1912) [A]'].map((text) => text.replace('( ', '('))],
    ['[[A]] {{KIA}}', ['A [A]']],
    ['{{start date|1912|6|5|df=y}}', ['1912-06-05 []']],
    ['[[File:Crest.png|20px]] [[A]]', ['A [A]']],
    ['[[#History|below]] [[A#History|A]]', ['below A [A]']],
    ['[[A_b]] [[ a  b ]] [[A%20b]]', ['A_b a b A%20b [A b, A b, A b]']],
    ['A&nbsp;B &ndash; C<!-- D -->', ['A B – C []']],
    ['[https://example.com/ A page]', ['A page []']],
    ['<small>[[A]]</small><nowiki>[[B]]</nowiki>', ['A[[B]] [A]']],
    ['<br><br>—<br>', []],
  ])('of %j are %j', (value, expected) => {
    expect(shown(value)).toEqual(expected);
  });

  test('are divided by commas too where the mapping says so, but not within brackets', () => {
    expect(shown('[[A]], [[B]] (x, y), C; [[D]]', true)).toEqual(['A [A]', 'B (x, y) [B]', 'C []', 'D [D]']);
  });

  test('keep their references, those of a line of its own with the item above', () => {
    const value = '*[[A]]<ref>one</ref>{{DS9|Emissary}}\n*[[B]]<ref name=two />\n<ref name="two">2</ref>';
    expect(items(value).found.map(({ references }) => references)).toEqual([
      [{ content: 'one' }, { content: '{{DS9|Emissary}}' }],
      [{ name: 'two' }, { name: 'two', content: '2' }],
    ]);
  });

  test('leave out templates that the mapping does not name, and tell of them', () => {
    expect(items('[[A]] {{who?|[[B]]}} {{Nowrap|{{nobr|C}}}}')).toMatchObject({
      found: [{ text: 'A' }],
      unknown: ['Who?', 'Nobr'],
    });
  });
});

describe('an item', () => {
  const reading = { eras: erasOf([{ before: 'BBY', after: 'ABY', yearZero: true }]), plainYears: false };
  const read = (value: string) => {
    const [item] = items(value).found;
    if (!item) throw new Error('There is no item.');
    const { links, ...rest } = readItem(item, reading);
    return { ...rest, links: links.map(({ title }) => title) };
  };

  test.each([
    ['[[A]]', { links: ['A'], beside: '', period: undefined, words: [] }],
    [
      '[[A]] (Supreme Commander, [[19 BBY]]–[[4 ABY]])',
      { links: ['A'], beside: '', period: { start: '-0019', end: '0004' }, words: ['Supreme Commander'] },
    ],
    [
      '[[A]] (19 BBY–4 ABY, Regent, acting)',
      { links: ['A'], beside: '', period: { start: '-0019', end: '0004' }, words: ['Regent', 'acting'] },
    ],
    [
      '[[A]] (Regent) (5 June 19 BBY)',
      { links: ['A'], beside: '', period: { date: '-0019-06-05' }, words: ['Regent'] },
    ],
    ['[[A]] (June 5, 19 BBY)', { links: ['A'], beside: '', period: { date: '-0019-06-05' }, words: [] }],
    ['King [[A]]’s [[B]] ', { links: ['A', 'B'], beside: 'King ’s', period: undefined, words: [] }],
    ['[[A (planet)]]', { links: ['A (planet)'], beside: '', period: undefined, words: [] }],
    ['[[A]] ((x) y)', { links: ['A'], beside: 'x y', period: undefined, words: [] }],
    ['[[A]] (4 ABY–19 BBY)', { links: ['A'], beside: '', period: undefined, words: ['4 ABY–19 BBY'] }],
  ])('%j is taken apart', (value, expected) => {
    expect(read(value)).toEqual(expected);
  });
});

/** NOTE: no measure of speed: what takes quadratic time takes minutes, and a test that does not wait cannot be stopped. */
const MOST_TIME = 10_000;

describe('the items of a hostile field', () => {
  const bits = [
    '[[a]]',
    '(',
    ')',
    '(a)',
    ',',
    '<br>',
    '\n*',
    '<ref/>',
    '<ref>a</ref>',
    '{{nowrap|',
    '}}',
    '{{C|a}}',
    '&amp;',
    "''",
  ];
  const more = ['[//', '[https://a ', '<a', '<', 'name=', ' ', '1912', '–', '(1912, '];

  test('are found, whatever it says over and over', () => {
    const few = fc
      .array(fc.constantFrom(...bits, ...more), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(''));
    assertProperty(
      fc.property(few, fc.boolean(), (unit, commas) => {
        const begun = performance.now();
        const { found } = items(unit.repeat(Math.ceil(100_000 / unit.length)), commas);
        for (const item of found.slice(0, 3).concat(found.slice(-3))) {
          const { links } = readItem(item, { eras: erasOf([]), plainYears: true });
          expect(links.length).toBeLessThanOrEqual(item.links.length);
        }
        expect(performance.now() - begun).toBeLessThan(MOST_TIME);
      }),
      { numRuns: 40 },
    );
  });
});
