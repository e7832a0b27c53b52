import { afterAll } from '@jest/globals';

const doings: (() => unknown)[] = [];

/** Has something done after the tests of the file, the last asked for first. */
export function cleanUp(doing: () => unknown): void {
  doings.push(doing);
}

afterAll(async () => {
  for (const doing of doings.reverse()) await doing();
});
