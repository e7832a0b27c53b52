import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureSystems } from './measure/measure-systems.mjs';
import { describeMachine } from './report/machine.mjs';
import { report } from './report/report.mjs';
import { openSystems } from './systems/open-systems.mjs';
import { generate } from './universe/generate.mjs';
import { chooseParameters } from './universe/parameters.mjs';
import { makeReference } from './universe/reference.mjs';

/** `npm run bench`: see README.md. Progress goes to standard error, results to standard output. */

const SIZES = [
  { name: 'small', entities: 20_000, relationships: 100_000 },
  { name: 'large', entities: 200_000, relationships: 1_000_000 },
];
const PACES = {
  full: { rounds: 3, ms: { one: 700, many: 1200 } },
  quick: { rounds: 1, ms: { one: 250, many: 350 } },
};

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    size: { type: 'string' },
  },
});
const say = (line) => process.stderr.write(`${line} …\n`);
const sizes = SIZES.filter(({ name }) => name === (flags.size ?? (flags.quick ? 'small' : name)));
if (sizes.length === 0) throw new Error(`--size is "${flags.size}". Expecting small or large.`);

const started = performance.now();
const results = { ...describeMachine(), isQuick: flags.quick, sizes: [] };
for (const size of sizes) results.sizes.push(await runSize(size));
results.seconds = (performance.now() - started) / 1000;
report(results, { isJson: flags.json, isWhole: !flags.quick && flags.size === undefined });

async function runSize(size) {
  say(`A universe of ${size.entities} entities and ${size.relationships} relationships`);
  const universe = generate(size);
  const reference = makeReference(universe);
  const chosen = chooseParameters(reference);
  const sets = Object.fromEntries(
    Object.entries(chosen).map(([question, all]) => [question, all.map(({ parameters }) => parameters)]),
  );
  const folder = mkdtempSync(join(tmpdir(), 'allegiance-bench-'));
  const opened = [];
  const close = closer(opened, folder);
  try {
    const { systems, loads } = await openSystems({ universe, folder, isQuick: flags.quick, say, opened });
    const pace = PACES[flags.quick ? 'quick' : 'full'];
    const cells = await measureSystems(systems, { sets, reference, say, ...pace });
    const facts = systems.map(({ key, skipped, built }) => ({ key, skipped, built }));
    return { ...size, loads, systems: facts, cells };
  } finally {
    await close();
  }
}

/** Ends what was opened, last first, also where the benchmark itself is ended. */
function closer(opened, folder) {
  const close = async () => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    for (const one of opened.splice(0).reverse()) await one.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const stop = () => close().finally(() => process.exit(1));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return close;
}
