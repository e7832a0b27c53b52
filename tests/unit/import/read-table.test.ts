import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { AllegianceError } from '../../../src/errors.js';
import { readTable } from '../../../src/import/recipe/read-table.js';
import { temporaryFolder } from '../../support/folders.js';

/** Reads a table to its end. */
async function read(name: string, text: string): Promise<unknown[]> {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  const rows: unknown[] = [];
  for await (const { cells } of readTable(file, {})) rows.push(cells);
  return rows;
}

const LONG = 'one,"a ""quoted"", long\nline"\n'.repeat(20_000);

describe('a table is refused', () => {
  test.each([
    ['has two columns of one name', '\n\na,b,a\n1,2,3\n', '3:1: There are two columns "a".'],
    ['has a row that is too short', 'a,b\n1,2\n\n1\n', '4:1: The row has 1 cell, and the heading 2.'],
    ['has a row that is too long', 'a,b\n1,2,3\n', '2:1: The row has 3 cells, and the heading 2.'],
    [
      'has a quote that never closes',
      `a,b\n${LONG}\n3,"4\n5,6\n7,8\n`,
      '40003:1: The row that begins here has a quote that does not close.',
    ],
    [
      'has a quote within a cell',
      'a,b\n1,2\n3,x"4"\n',
      '3:1: In the cell of "b" there is a quote. A cell with quotes stands in quotes, and its own are doubled.',
    ],
    [
      'has more behind a quote',
      'a,b\n1,2\n3,"4"x\n',
      '3:1: In the cell of "b" there is a quote. A cell with quotes stands in quotes, and its own are doubled.',
    ],
  ])('that %s, with the place', async (_, text, message) => {
    const thrown = await read('t.csv', text).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(AllegianceError);
    const { code, message: said, cause } = thrown as AllegianceError;
    expect({ code, cause, said: said.replace(/^.*t\.csv:/, '') }).toEqual({
      code: 'BAD_IMPORT',
      cause: undefined,
      said: message,
    });
  });

  test('that is not there, with the cause said once', async () => {
    const file = join(temporaryFolder(), 'none.csv');
    const thrown = await readTable(file, {})
      [Symbol.asyncIterator]()
      .next()
      .catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code: 'BAD_IMPORT', message: expect.stringContaining('no such file') });
    expect((thrown as Error).cause).toBeUndefined();
  });

  test('not for columns without a name', async () => {
    expect(await read('t.csv', 'a,,\n1,,\n')).toEqual([{ a: '1', '': '' }]);
  });

  test('that is CSV without a heading', async () => {
    await expect(read('t.csv', '\n')).rejects.toMatchObject({ code: 'BAD_IMPORT' });
  });
});
