import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readOnWhile } from './scale/read-on-while.mjs';
import { peakMegabytes, runSeed } from './scale/run-seed.mjs';
import { scaleTable } from './scale/scale-table.mjs';
import { writeUniverse } from './scale/write-universe.mjs';
import { startNeo4j } from './systems/neo4j.mjs';

/** `npm run bench:scale`: how large a release can be, by the command that a user runs. See README.md. */

const { values: flags } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['20000x100000', '100000x500000'] },
    first: { type: 'boolean', default: false },
    'neo4j-heap-mb': { type: 'string', default: '1024' },
    'node-heap-mb': { type: 'string', default: '4096' },
  },
});
const MEGABYTE = 1024 * 1024;
const MEMORY = { heapMb: Number(flags['neo4j-heap-mb']), pageCacheMb: 1024 };

for (const text of flags.size) {
  const [entities, relationships] = text.split('x').map(Number);
  process.stdout.write(`${scaleTable(await measure({ entities, relationships }))}\n\n`);
}

/** A release into an empty database, another in its place while somebody reads, and that once more. */
async function measure(size) {
  const folder = mkdtempSync(join(tmpdir(), 'allegiance-scale-'));
  const editions = flags.first ? [0] : [0, 1];
  const files = editions.map((edition) => join(folder, `edition-${edition}.jsonl`));
  for (const [edition, file] of files.entries()) await writeUniverse(file, { ...size, edition });
  const neo4j = await startNeo4j(folder, MEMORY);
  const seed = async (file) => {
    const run = await runSeed(file, neo4j.environment, Number(flags['node-heap-mb']));
    return { ...run, neo4jPeakMb: peakMegabytes(neo4j.pids()[0]) };
  };
  try {
    const fileMb = statSync(files[0]).size / MEGABYTE;
    const first = await seed(files[0]);
    if (flags.first) return { size, fileMb, runs: { first }, answers: [] };
    const { result: replaced, answers } = await readOnWhile(neo4j, () => seed(files[1]));
    const unchanged = await seed(files[1]);
    return { size, fileMb, runs: { first, replaced, unchanged }, answers };
  } finally {
    await neo4j.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
