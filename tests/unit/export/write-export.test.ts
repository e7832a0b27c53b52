import { describe, expect, test } from '@jest/globals';
import { releaseChanging } from '../../../src/errors.js';
import type { Writer } from '../../../src/export/exported.js';
import { writeExport } from '../../../src/export/write-export.js';
import { awkwardExport } from '../../support/awkward-export.js';
import { errorOf } from '../../support/error-of.js';

const lines = (count: number): Writer =>
  async function* () {
    for (let line = 0; line < count; line++) yield `${line}\n`;
  };
const gathered = (settle: () => Promise<void>) => ({ exported: awkwardExport(), settle });

describe('an export in pieces', () => {
  test('is all that was written, in pieces worth sending', async () => {
    const pieces: string[] = [];
    for await (const piece of writeExport(
      lines(100_000),
      gathered(async () => undefined),
    ))
      pieces.push(piece);
    expect(pieces.join('')).toBe(Array.from({ length: 100_000 }, (_, line) => `${line}\n`).join(''));
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.length).toBeLessThan(20);
  });

  test.each([1, 100_000])(
    'of %i lines lacks its end where another release was loaded meanwhile',
    async (count) => {
      const written: string[] = [];
      const write = async () => {
        const changed = async () => {
          throw releaseChanging('It changed.');
        };
        for await (const piece of writeExport(lines(count), gathered(changed))) written.push(piece);
      };
      expect((await errorOf(write())).code).toBe('RELEASE_CHANGING');
      expect(written.join('')).not.toContain(`${count - 1}\n`);
    },
  );

  test('is of one release when its last piece comes, not when its first does', async () => {
    let asked = 0;
    const settle = async () => void asked++;
    const pieces = writeExport(lines(100_000), gathered(settle));
    await pieces.next();
    expect(asked).toBe(0);
    for await (const _ of pieces);
    expect(asked).toBe(1);
  });

  test('that nobody wants any more ends what writes it', async () => {
    let isEnded = false;
    const write: Writer = async function* () {
      try {
        while (true) yield 'line\n';
      } finally {
        isEnded = true;
      }
    };
    const pieces = writeExport(
      write,
      gathered(async () => undefined),
    );
    await pieces.next();
    await pieces.return(undefined);
    expect(isEnded).toBe(true);
  });
});
