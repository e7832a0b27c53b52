import { appendFileSync } from 'node:fs';

/**
 * Notes how often something was tried, for the end of the run: `print-checked.mjs` prints it there, where it is not lost among
 * the names of tests. Call it after the tries, so that what failed is not counted.
 */
export function checked(count: number, what: string): void {
  const file = process.env.CHECKED_FILE;
  if (file) appendFileSync(file, `${JSON.stringify([what, count])}\n`);
}
