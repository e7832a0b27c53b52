import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { surveyWiki } from '../../../../src/import/wiki/survey-wiki.js';
import { errorOf } from '../../../support/error-of.js';
import { temporaryFolder } from '../../../support/folders.js';
import { CATALOGUE, DUMP_HEAD, dumpOf, fixturePath, importAll } from '../../../support/wiki-fixtures.js';

const OPTIONS = { mapping: fixturePath('starhold', 'yaml'), catalogue: CATALOGUE };

const deep = (count: number, opening: string, closing: string): string =>
  opening.repeat(count) + closing.repeat(count);

/** What an import, and a survey, say of a dump. */
async function refusal(dump: () => Readable): Promise<unknown> {
  const error = await errorOf(importAll({ ...OPTIONS, dump: dump() }));
  expect(await errorOf(surveyWiki({ dump: dump() }))).toMatchObject({ message: error.message });
  expect(error.hint).toMatch(/\.$/);
  return [error.code, error.message];
}

describe('a hostile dump is refused with a clear error', () => {
  test('where it declares entities that stand for billions of characters', async () => {
    const entities = [...'bcdefghij'].map(
      (name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE mediawiki [<!ENTITY a "aaaaaaaaaa">${entities.join('')}]>${DUMP_HEAD}<page><title>&j;</title></page></mediawiki>`;
    expect(await refusal(() => Readable.from([Buffer.from(bomb)]))).toEqual([
      'BAD_IMPORT',
      'The dump has a document type, and could declare entities in it; no MediaWiki export does.',
    ]);
  });

  test('where a page is of a hundred megabytes, when a few of them have come', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from(`${DUMP_HEAD}<page><title>Vael</title><ns>0</ns><id>1</id><revision><text>`);
      for (; given < 100; given++) yield Buffer.alloc(1_000_000, 'a');
    }
    const dump = (): Readable => {
      given = 0;
      return Readable.from(endless());
    };
    expect(await refusal(dump)).toEqual([
      'BAD_IMPORT',
      'Page "Vael": a text is longer than 4,000,000 characters, which is the most that an import reads of one.',
    ]);
    expect(given).toBeLessThan(25);
  });

  test.each([
    ['templates', deep(100_000, '{{a|', '}}')],
    ['templates in a box', `{{War|side1=${deep(99_999, '{{Plainlist|', '}}')}}}`],
    ['links', deep(100_000, '[[a|', ']]')],
  ])('where %s stand a hundred thousand deep within one another', async (_, text) => {
    expect(await refusal(() => dumpOf({ Vael: text }))).toEqual([
      'BAD_IMPORT',
      expect.stringMatching(
        /^Page "Vael" has templates or links 100000 deep within one another, and may have 100\.$/,
      ),
    ]);
  });

  test('where a page has more templates than a page can have', async () => {
    expect(await refusal(() => dumpOf({ Vael: '{{a}}'.repeat(100_001) }))).toEqual([
      'BAD_IMPORT',
      'Page "Vael" has 100001 templates, and may have 100000.',
    ]);
  });

  test('unless the page is one that the mapping skips', async () => {
    const mapping = join(temporaryFolder(), 'mapping.yaml');
    writeFileSync(mapping, `${readFileSync(OPTIONS.mapping, 'utf8')}skip: [Vael]\n`);
    const dump = dumpOf({ Vael: deep(1_000, '{{a|', '}}'), Ada: '{{Character}}' });
    const { report } = await importAll({ ...OPTIONS, mapping, dump });
    expect(report.records.entities).toBe(1);
    expect(report.tallies.pageLeftOut.entries).toMatchObject([
      { name: 'named under "skip"', examples: ['Vael'] },
    ]);
  });
});

describe('a dump with strange pages is imported', () => {
  test.each([
    ['braces that are never closed', `{{War|side1=[[A]]${'{{'.repeat(100_000)}`],
    [
      'a box with a hundred thousand fields',
      `{{War|${Array.from({ length: 100_000 }, (_, index) => `f${index}=1`).join('|')}}}`,
    ],
    ['a field with a hundred thousand links', `{{War|side1=${'[[A]], '.repeat(100_000)}}}`],
    [
      'names that objects have by themselves',
      '{{War|__proto__=1|constructor=2|side1=[[__proto__]]|toString=[[A]]}}{{Constructor|hasOwnProperty=1}}',
    ],
    [
      'signs that YAML, JSON and XML give a meaning',
      '{{War|side1=[[A: #b\u2028"\\{}]]|place=&#x1F; [[\u{1F600}]]}}',
    ],
    [
      'a reference of a megabyte, called fifty thousand times',
      `{{War|side1=${'*[[B]]<ref name=n/>\n'.repeat(50_000)}|x=<ref name=n>${'long '.repeat(200_000)}</ref>}}`,
    ],
    ['nothing', ''],
  ])('%s', async (_, text) => {
    const { report } = await importAll({ ...OPTIONS, dump: dumpOf({ Vael: text, B: '{{Government}}' }) });
    expect(report.pages.read).toBe(2);
    expect((await surveyWiki({ dump: dumpOf({ Vael: text }) })).pages).toBe(1);
  });
});
