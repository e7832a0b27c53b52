import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Mark } from '../../../../src/import/wiki/marks.js';
import { nestingOf } from '../../../../src/import/wiki/nesting-of.js';
import { outermost } from '../../../../src/import/wiki/outermost.js';
import { scan } from '../../../../src/import/wiki/scan.js';
import { assertProperty } from '../../../support/assert-property.js';

/** What a text is marked up with, each mark as the text that it covers. */
function marked(text: string): string[] {
  return scan(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

/** The text of a mark, put together again of its parts. */
function rejoined(text: string, mark: Mark): string {
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  if (mark.kind === 'link') return `[[${mark.parts.map(cut).join('|')}]]`;
  if (mark.kind === 'template') {
    const parts = mark.parameters.map(({ start, end, equals }) =>
      equals === undefined
        ? cut({ start, end })
        : `${cut({ start, end: equals })}=${cut({ start: equals + 1, end })}`,
    );
    return `{{${[cut(mark.name), ...parts].join('|')}}}`;
  }
  return cut(mark);
}

describe('a scan', () => {
  test('finds templates, links, references and comments, what is inside after what is around it', () => {
    expect(marked('{{a|b=[[c|d]]<ref>e</ref>|{{f}}}}<!-- {{g}} -->')).toEqual([
      'template {{a|b=[[c|d]]<ref>e</ref>|{{f}}}}',
      'link [[c|d]]',
      'tag <ref>e</ref>',
      'template {{f}}',
      'comment <!-- {{g}} -->',
    ]);
  });

  test('divides a template at the bars that are its own', () => {
    const text = '{{a|b=[[c|d]]|e|f=g=h|[x=y]}}';
    const [template] = scan(text);
    expect(
      template?.kind === 'template' && template.parameters.map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['b=[[c|d]]', 'e', 'f=g=h', '[x=y]']);
    expect(
      template?.kind === 'template' &&
        template.parameters.map(({ equals }) => equals && text.slice(0, equals)),
    ).toEqual(['{{a|b', undefined, '{{a|b=[[c|d]]|e|f', '{{a|b=[[c|d]]|e|f=g=h|[x']);
  });

  test.each([
    ['{{{argument|default}}}', []],
    ['{{{{{name}}}|b}}', ['template {{{{{name}}}|b}}']],
    ['{{a', []],
    ['{{a|[[b}}', []],
    ['a}} {{b}}', ['template {{b}}']],
    ['[[a]', []],
    ['[[[a]]]', ['link [[a]]']],
    ['{{a}}}', ['template {{a}}']],
    ['{{a|{{b}}', ['template {{b}}']],
    ['<ref name="a" />{{b}}', ['tag <ref name="a" />', 'template {{b}}']],
    ['<references />', []],
    ['<REF>{{a}}</Ref >', ['tag <REF>{{a}}</Ref >']],
    ['<ref>{{a}}', ['template {{a}}']],
    ['<nowiki>{{a}}</nowiki>{{b}}', ['tag <nowiki>{{a}}</nowiki>', 'template {{b}}']],
    ['<!-- {{a}}', ['comment <!-- {{a}}']],
    ['{| class="a"\n| {{b}}\n|}', ['template {{b}}']],
  ])('reads %j as MediaWiki does', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

const bits = [
  '{{',
  '}}',
  '{',
  '}',
  '[[',
  ']]',
  '[',
  ']',
  '|',
  '=',
  '<ref>',
  '</ref>',
  '<ref name=a/>',
  '<ref name="',
];

describe('a scan of any text', () => {
  const more = ['<!--', '-->', '<nowiki>', '</nowiki>', '{|', '|}', '\n*', 'a', ' ', '𝔸', '<', '>', "''"];
  const hostile = fc
    .array(fc.constantFrom(...bits, ...more), { maxLength: 80 })
    .map((parts) => parts.join(''));
  const texts = fc.oneof(hostile, fc.string({ unit: 'binary' }));

  test('fails on none, and the parts of every mark are its text', () => {
    assertProperty(
      fc.property(texts, (text) => {
        for (const mark of scan(text)) expect(rejoined(text, mark)).toBe(text.slice(mark.start, mark.end));
      }),
      { numRuns: 2_000 },
    );
  });

  test('gives marks in order, of which one stands within another or after it', () => {
    assertProperty(
      fc.property(texts, (text) => {
        const open: Mark[] = [];
        let last = 0;
        for (const mark of scan(text)) {
          expect(mark.start).toBeGreaterThanOrEqual(last);
          expect(mark.end).toBeGreaterThan(mark.start);
          last = mark.start;
          while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= mark.start) open.pop();
          expect(mark.end).toBeLessThanOrEqual(open.at(-1)?.end ?? text.length);
          open.push(mark);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('cuts it into what is marked and what is not, and nothing is lost', () => {
    assertProperty(
      fc.property(texts, (text) => {
        let at = 0;
        let whole = '';
        for (const { start, end } of outermost(scan(text))) {
          whole += text.slice(at, start) + text.slice(start, end);
          at = end;
        }
        expect(whole + text.slice(at)).toBe(text);
      }),
    );
  });

  test('finds a template in whatever well-formed text it is put into', () => {
    assertProperty(
      fc.property(fc.array(fc.constantFrom('{{x|', '[[y|', '{{x|z='), { maxLength: 20 }), (openings) => {
        const closings = openings.map((opening) => (opening.startsWith('{') ? '}}' : ']]')).reverse();
        const text = `${openings.join('')}{{here|1}}${closings.join('')}`;
        expect(marked(text)).toContain('template {{here|1}}');
        expect(nestingOf(scan(text))).toBe(openings.length + 1);
      }),
    );
  });
});

describe('a scan of a hostile text', () => {
  /** NOTE: no measure of speed: a scan that took quadratic time would need hours for one of these. */
  const expectEnd = (text: string): void => {
    const begun = performance.now();
    expect(scan(text).every(({ end }) => end <= text.length)).toBe(true);
    expect(performance.now() - begun).toBeLessThan(20_000);
  };

  test.each(
    [
      '{{',
      '[[',
      '{{a|',
      '[[a|',
      '<ref>',
      '<ref',
      '<ref ',
      '<nowiki>',
      '<!--',
      '{',
      '}}',
      ']]',
      '|',
      '=',
      '{{{',
      '{{a}}',
      '</ref ',
    ].map((bit) => [bit, bit.repeat(Math.ceil(1_000_000 / bit.length))] as const),
  )('of a million characters, %j over and over, ends', (_, text) => {
    expectEnd(text);
  });

  test('of any few signs over and over, ends', () => {
    const few = fc
      .array(fc.constantFrom(...bits), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join(''));
    assertProperty(
      fc.property(few, (unit) => {
        expectEnd(unit.repeat(Math.ceil(300_000 / unit.length)));
      }),
      { numRuns: 25 },
    );
  });

  test('of a hundred thousand templates within one another finds them all', () => {
    const deep = `${'{{a|'.repeat(100_000)}${'}}'.repeat(100_000)}`;
    expect(nestingOf(scan(deep))).toBe(100_000);
  });
});
