import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { DUMP_LIMITS } from '../../../../src/import/wiki/dump-limits.js';
import type { DumpPage } from '../../../../src/import/wiki/dump-page.js';
import { parseDump } from '../../../../src/import/wiki/parse-dump.js';
import { errorOf } from '../../../support/error-of.js';
import { DUMP_HEAD } from '../../../support/wiki-fixtures.js';

async function pagesOf(text: string, limits = DUMP_LIMITS): Promise<DumpPage[]> {
  const pages: DumpPage[] = [];
  for await (const page of parseDump(Readable.from([text]), limits).pages) pages.push(page);
  return pages;
}

const revision = (id: number, time: string, text: string): string =>
  `<revision><id>${id}</id><timestamp>${time}</timestamp><contributor><id>9</id></contributor>${text}</revision>`;

describe('the pages of a dump', () => {
  test('have a title, a namespace, and the text of their revision', async () => {
    const text = `${DUMP_HEAD}<page><title>A &amp; B</title><ns>0</ns><id>7</id>${revision(70, '2024', '<text>&lt;b&gt;<![CDATA[<i>]]></text>')}</page></mediawiki>`;
    expect(await pagesOf(text)).toEqual([
      { title: 'A & B', namespace: 0, id: '7', revision: '70', timestamp: '2024', text: '<b><i>' },
    ]);
  });

  test('are in the revision with the latest time, in whatever order there are several', async () => {
    const revisions = [
      revision(1, '2023-01-01', '<text>old</text>'),
      revision(3, '2024-02-01', '<text>new</text>'),
      revision(2, '2024-01-01', '<text>between</text>'),
    ];
    const page = `${DUMP_HEAD}<page><title>A</title><ns>0</ns><id>7</id>${revisions.join('')}</page></mediawiki>`;
    expect(await pagesOf(page)).toMatchObject([{ revision: '3', text: 'new' }]);
  });

  test('lead elsewhere, or have no text where it was deleted or left out', async () => {
    const page = (title: string, more: string): string =>
      `<page><title>${title}</title><ns>0</ns><id>1</id>${more}</page>`;
    const pages = [
      page('A', `<redirect title="B" />${revision(1, '2024', '<text>#REDIRECT [[B]]</text>')}`),
      page('B', revision(1, '2024', '<text deleted="deleted" />')),
      page('C', revision(1, '2024', '')),
    ];
    const found = await pagesOf(`${DUMP_HEAD}${pages.join('')}</mediawiki>`);
    expect(found.map(({ redirect, text }) => [redirect, text])).toEqual([
      ['B', '#REDIRECT [[B]]'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test('are known with the namespaces of their wiki', async () => {
    const { site, pages } = parseDump(Readable.from([`${DUMP_HEAD}</mediawiki>`]), DUMP_LIMITS);
    for await (const _ of pages) expect(_).toBeUndefined();
    expect([...site.namespaces]).toEqual([
      ['file', 6],
      ['category', 14],
    ]);
    expect(site.firstLetterCounts).toBe(false);
  });
});

describe('a dump is refused', () => {
  const page = `<page><title>Vael</title><ns>0</ns><id>1</id>${revision(1, '2024', '<text>T</text>')}</page>`;

  test.each([
    ['that is empty', '', 'Before the first page: the dump is not well-formed XML, or is cut off: '],
    ['that is no XML', 'Hello', 'Before the first page: the dump is not well-formed XML, or is cut off: '],
    [
      'that is a page of the web',
      '<html><p>',
      'The dump is no MediaWiki export: it begins with <html>, and not with <mediawiki>.',
    ],
    [
      'that is cut off between pages',
      `${DUMP_HEAD}${page}`,
      'After page "Vael": the dump is not well-formed XML, or is cut off: ',
    ],
    [
      'that is cut off within a page',
      `${DUMP_HEAD}${page.slice(0, -20)}`,
      'Page "Vael": the dump is not well-formed XML, or is cut off: ',
    ],
    [
      'with an entity of its own',
      `${DUMP_HEAD}<page><title>&bomb;</title>`,
      'Before the first page: the dump is not well-formed XML',
    ],
    [
      'that declares entities',
      `<!DOCTYPE mediawiki [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${DUMP_HEAD}</mediawiki>`,
      'The dump has a document type, and could declare entities in it; no MediaWiki export does.',
    ],
  ])('%s', async (_, text, message) => {
    const error = await errorOf(pagesOf(text));
    expect(error).toMatchObject({ code: 'BAD_IMPORT', message: expect.stringContaining(message) });
    expect(error.hint).toMatch(/\.$/);
  });

  test.each([
    ['text', '<text>'],
    ['comment of the XML', '<!-- '],
    ['attribute', '<text a="'],
    ['document type', ''],
  ])('with a %s longer than the limit, long before its end has come', async (what, opening) => {
    let given = 0;
    async function* endless(): AsyncGenerator<string> {
      yield what === 'document type'
        ? '<!DOCTYPE mediawiki ['
        : `${DUMP_HEAD}<page><title>Vael</title><ns>0</ns><id>1</id><revision>${opening}`;
      for (; given < 100_000_000; given += 100_000) yield 'a'.repeat(100_000);
    }
    const read = async (): Promise<void> => {
      for await (const _ of parseDump(endless(), { ...DUMP_LIMITS, text: 1_000_000 }).pages);
    };
    const error = await errorOf(read());
    const where = what === 'document type' ? 'Before the first page' : 'Page "Vael"';
    expect(error.message).toBe(
      `${where}: a text is longer than 1,000,000 characters, which is the most that an import reads of one.`,
    );
    expect(given).toBeLessThan(2_000_000);
  });
});
