import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH } from '../systems/run-server.mjs';
import { drawGrowth } from './draw-growth.mjs';
import { tables } from './tables.mjs';
import { judge } from './targets.mjs';

const BEGIN = '<!-- results: written by `npm run bench` -->';
const END = '<!-- end of results -->';

/** Prints the results; those of a whole run are kept beside the README and in it. */
export function report(results, { isJson, isWhole }) {
  const targets = judge(results);
  const text = tables(results, targets);
  process.stdout.write(isJson ? `${JSON.stringify({ ...results, targets }, null, 1)}\n` : `${text}\n`);
  if (!isWhole) return;
  writeFileSync(join(BENCH, 'results.json'), `${JSON.stringify({ ...results, targets }, null, 1)}\n`);
  writeFileSync(join(BENCH, 'growth.svg'), drawGrowth(results));
  writeIntoReadme(text);
}

function writeIntoReadme(text) {
  const file = join(BENCH, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const [from, until] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || until < from) throw new Error(`${file} has no place for results: ${BEGIN} … ${END}`);
  writeFileSync(file, `${readme.slice(0, from + BEGIN.length)}\n\n${text}\n\n${readme.slice(until)}`);
}
