import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readOnWhile } from './scale/read-on-while.mjs';
import { peakMegabytes, runSeed } from './scale/run-seed.mjs';
import { writeUniverse } from './scale/write-universe.mjs';
import { startNeo4j } from './systems/neo4j.mjs';

/** `npm run bench:scale`: how large a release can be, by the command that a user runs. See README.md. */

const { values: flags } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['20000x100000', '100000x500000'] },
    'heap-mb': { type: 'string', default: '1024' },
    'client-heap-mb': { type: 'string', default: '16384' },
  },
});
const MEGABYTE = 1024 * 1024;
const heapMb = Number(flags['heap-mb']);

for (const size of flags.size) {
  const [entities, relationships] = size.split('x').map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'allegiance-scale-'));
  try {
    console.log(
      JSON.stringify({
        entities,
        relationships,
        heapMb,
        ...(await measure(folder, { entities, relationships })),
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder, size) {
  const files = [0, 1].map((edition) => join(folder, `edition-${edition}.jsonl`));
  for (const [edition, file] of files.entries()) await writeUniverse(file, { ...size, edition });
  const neo4j = await startNeo4j(folder, { heapMb, pageCacheMb: 1024 });
  const [pid] = neo4j.pids();
  const seed = async (file) => {
    const run = await runSeed(file, neo4j.environment, Number(flags['client-heap-mb']));
    return { ...run, rowsPerSecond: rate(size, run), neo4jPeakMb: peakMegabytes(pid) };
  };
  try {
    const first = await seed(files[0]);
    const { result: replaced, seen } = await readOnWhile(neo4j, () => seed(files[1]));
    const unchanged = await seed(files[1]);
    return { fileMb: Math.round(statSync(files[0]).size / MEGABYTE), first, replaced, seen, unchanged };
  } finally {
    await neo4j.stop();
  }
}

/** Entities and relationships, by the whole of the command. */
function rate({ entities, relationships }, { seconds }) {
  return Math.round((entities + relationships) / seconds);
}
