import { describe, expect, test } from '@jest/globals';
import { makeProgress } from '../../../src/commands/progress.js';

/** What is written of a load of two parts that were counted at these milliseconds. */
function written(isTerminal: boolean): string {
  let text = '';
  let time = 0;
  const watcher = {
    isTerminal,
    now: () => time,
    write: (more: string) => {
      text += more;
    },
  };
  const { update } = makeProgress(watcher);
  const at = (milliseconds: number, ...counted: Parameters<typeof update>): void => {
    time = milliseconds;
    update(...counted);
  };
  at(0, 'Entities', 0, 4_000);
  at(500, 'Entities', 500, 4_000);
  at(550, 'Entities', 550, 4_000);
  at(2_000, 'Entities', 2_000, 4_000);
  at(4_000, 'Entities', 4_000, 4_000);
  at(4_200, 'Pages', 1, Number.POSITIVE_INFINITY);
  at(6_200, 'Pages', 30, Number.POSITIVE_INFINITY);
  at(6_300, 'Pages', 31, 31);
  return text;
}

describe('the progress of a command', () => {
  test('is a line for each part that is done where nobody watches', () => {
    expect(written(false)).toBe('Entities: 4,000 in 4.0 s\nPages: 31 in 2.1 s\n');
  });

  test('is one line that changes on a terminal, now and then, with rate and time left where they are known', () => {
    const [entities, pages, ...rest] = written(true).split('\n');
    expect(entities?.split('\r\u001b[K').slice(1)).toEqual([
      'Entities: 0 of 4,000',
      'Entities: 500 of 4,000',
      'Entities: 2,000 of 4,000, 1,000 a second, 2 s left',
      'Entities: 4,000 in 4.0 s',
    ]);
    expect(pages?.split('\r\u001b[K').slice(1)).toEqual([
      'Pages: 1',
      'Pages: 30, 15 a second',
      'Pages: 31 in 2.1 s',
    ]);
    expect(rest).toEqual(['']);
  });
});
