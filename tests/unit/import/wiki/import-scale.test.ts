import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { importWiki } from '../../../../src/import/wiki/import-wiki.js';
import { CATALOGUE, DUMP_HEAD, fixturePath, pageXml } from '../../../support/wiki-fixtures.js';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** As long as pages of a wiki are on the average. */
const PROSE = 'What the page tells of its subject is not read. '.repeat(60);
/** NOTE: in 20,000 pages of three kilobytes are sixty megabytes of text: what kept them, or what is cut from them, is seen. */
const MOST_BYTES_PER_PAGE = 500;

function* dump(pages: number): Generator<Buffer> {
  yield Buffer.from(DUMP_HEAD);
  for (let index = 0; index < pages; index++) {
    const title = `Captain of the long name with number ${index}`;
    const next = `Captain of the long name with number ${(index + 1) % pages}`;
    const text =
      index % 4 === 3
        ? { redirect: next }
        : `{{Character|affiliation=[[${next}]]|unmapped ${index}=[[Red link ${index}]]}}{{Template ${index}|a=1}}${PROSE}`;
    yield Buffer.from(pageXml([title, text], index));
  }
  yield Buffer.from('</mediawiki>');
}

/** Bytes of heap in use when all pages have been read and the first record comes, and again when the last has. */
async function heapOf(pages: number): Promise<{ atFirst: number; atLast: number; records: number }> {
  const { records } = importWiki({
    dump: Readable.from(dump(pages), { objectMode: true }),
    mapping: fixturePath('starhold', 'yaml'),
    catalogue: CATALOGUE,
  });
  const used = (): number => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  let [atFirst, atLast, count] = [0, 0, 0];
  for await (const _ of records) {
    if (count++ === 0) atFirst = used() - before;
    if (count === Math.floor(pages * 1.5)) atLast = used() - before;
  }
  return { atFirst, atLast, records: count };
}

describe('an import of a large dump', () => {
  test('keeps a few hundred bytes for each page in memory, however long the pages are', async () => {
    await heapOf(200);
    const small = await heapOf(2_000);
    const large = await heapOf(20_000);
    expect(small.records).toBe(3_001);
    expect(large.records).toBe(30_001);
    const perPage = (at: 'atFirst' | 'atLast'): number => (large[at] - small[at]) / 18_000;
    if (process.env.PRINT_HEAP)
      process.stdout.write(`${JSON.stringify([small, large, perPage('atFirst'), perPage('atLast')])}\n`);
    expect(perPage('atFirst')).toBeLessThan(MOST_BYTES_PER_PAGE);
    expect(perPage('atLast')).toBeLessThan(MOST_BYTES_PER_PAGE);
  }, 120_000);
});
