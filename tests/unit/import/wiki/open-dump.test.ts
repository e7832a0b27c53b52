import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { openDump } from '../../../../src/import/wiki/open-dump.js';
import { unbzip2 } from '../../../../src/import/wiki/unbzip2.js';
import { errorOf } from '../../../support/error-of.js';
import { temporaryFolder } from '../../../support/folders.js';

async function textOf(dump: string | Readable): Promise<string> {
  let text = '';
  for await (const part of openDump(dump)) text += part;
  return text;
}

const TEXT = `${'The pass of Qo’noS. '.repeat(20_000)}End`;

/** "Zürich\n" as bzip2 packs it; two of them, one after the other, are one file. */
const ZURICH = Buffer.from(
  'QlpoOTFBWSZTWcHvN54AAADDjAAQABAIYBAAAAQIACAAIYjJoQwI1NzrfF3JFOFCQwe83ng=',
  'base64',
);

/** Five million times the letter a. */
const MILLIONS = Buffer.from(
  'QlpoOTFBWSZTWdKrRzUAJkuBAqAACAAACCAAMMwFKaapEUbAoijxdyRThQkNKrRzUA==',
  'base64',
);

describe('a dump is read', () => {
  const folder = temporaryFolder();

  test.each([
    ['as it is', Buffer.from(TEXT)],
    ['packed by gzip', gzipSync(TEXT)],
    ['packed by gzip in two parts', Buffer.concat([gzipSync(TEXT.slice(0, 9)), gzipSync(TEXT.slice(9))])],
  ])('%s, from a file of whatever name', async (_, bytes) => {
    const path = join(folder, 'dump');
    writeFileSync(path, bytes);
    expect(await textOf(path)).toBe(TEXT);
  });

  test('packed by bzip2, in one part or in several', async () => {
    expect(await textOf(Readable.from([ZURICH]))).toBe('Zürich\n');
    expect(await textOf(Readable.from([ZURICH, ZURICH]))).toBe('Zürich\nZürich\n');
  });

  test('from a stream that gives it byte by byte', async () => {
    const bytes = [...Buffer.from('Qo’noS')].map((byte) => Buffer.from([byte]));
    expect(await textOf(Readable.from(bytes))).toBe('Qo’noS');
  });

  test('from standard input', () => {
    const script = `
      import { openDump } from './dist/import/wiki/open-dump.js';
      for await (const part of openDump('-')) process.stdout.write(part);`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { input: ZURICH });
    expect(stdout.toString()).toBe('Zürich\n');
  });
});

describe('a dump is refused', () => {
  test.each([
    ['that is not there', join(temporaryFolder(), 'none.xml'), /^There is no dump ".*none.xml"\.$/],
    ['that is a folder', temporaryFolder(), /cannot be read: EISDIR/],
    [
      'whose gzip is cut off',
      Readable.from([gzipSync(TEXT).subarray(0, 60)]),
      /cannot be read: unexpected end of file/,
    ],
    ['whose gzip is damaged', Readable.from([gzipSync(TEXT).fill(1, 20)]), /cannot be read: /],
    ['whose bzip2 is cut off', Readable.from([ZURICH.subarray(0, 40)]), /cannot be read: /],
    ['whose bzip2 is damaged', Readable.from([Buffer.from(ZURICH).fill(1, 30)]), /cannot be read: /],
    [
      'with something behind its bzip2',
      Readable.from([ZURICH, Buffer.from('something')]),
      /cannot be read: No magic/,
    ],
    ['that is not UTF-8', Readable.from([Buffer.from([0x5a, 0xfc, 0x72])]), /cannot be read: .*not valid/],
    ['that 7z packed', Readable.from([Buffer.from('7z¼¯', 'latin1')]), /packed by 7z/],
  ])('%s', async (_, dump, message) => {
    const error = await errorOf(textOf(dump));
    expect(error).toMatchObject({ code: 'BAD_IMPORT', message: expect.stringMatching(message) });
    expect(error.hint).toMatch(/\.$|…$/);
  });

  test('that is a bomb of bzip2, before it has filled the memory', async () => {
    const read = async (): Promise<void> => {
      for await (const _ of unbzip2(Readable.from([MILLIONS]), 2_000_000));
    };
    expect(await errorOf(read())).toMatchObject({
      code: 'BAD_IMPORT',
      message: 'The dump is a bomb: a few bytes of it stand for very many.',
    });
  });

  test('when the stream fails that it comes from', async () => {
    const failing = new Readable({
      read() {
        this.destroy(new Error('the disk is gone'));
      },
    });
    expect(await errorOf(textOf(failing))).toMatchObject({
      message: 'The dump "the stream" cannot be read: the disk is gone.',
    });
  });
});
