import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../support/find-browser.mjs';
import { writeUniverse } from './scale/write-universe.mjs';
import { startNeo4j } from './systems/neo4j.mjs';

/**
 * `npm run bench:explorer`: how long the explorer takes from a step of the slider to the picture of it, in a real browser, over the
 * surroundings of the best connected entity of a made-up universe. See README.md.
 */

const SIZE = { entities: 2_000, relationships: 10_000, edition: 0 };
const NODES = [20, 60, 200, 400];
const STEPS = 40;
const LOADS = 10;

const folder = mkdtempSync(join(tmpdir(), 'allegiance-explorer-'));
const facts = join(folder, 'universe.jsonl');
await writeUniverse(facts, SIZE);
const neo4j = await startNeo4j(folder, { heapMb: 1024, pageCacheMb: 256 });
const server = await startServer({ ...neo4j.environment, ALLEGIANCE_DATA: facts });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  process.stdout.write(
    `The page at /, until what it suggests is there: ${await measureLoads()} ms, median of ${LOADS}.\n\n`,
  );
  process.stdout.write(
    '| nodes | lines | to first picture, ms | step, median ms | step, p95 ms |\n| --- | --- | --- | --- | --- |\n',
  );
  for (const nodes of NODES) process.stdout.write(`${await measure(nodes)}\n`);
} finally {
  await browser.close();
  await server.stop();
  await neo4j.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Each by somebody who was never there: nothing is kept from the one before. */
async function measureLoads() {
  const times = [];
  for (let load = 0; load < LOADS; load++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const began = performance.now();
    await page.goto(server.url, { waitUntil: 'commit' });
    await page.locator('.suggestions a').first().waitFor();
    times.push(performance.now() - began);
    await context.close();
  }
  return times.toSorted((one, other) => one - other)[LOADS / 2].toFixed(0);
}

async function measure(nodes) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const hub = await mostConnected();
  const began = performance.now();
  await page.goto(`${server.url}/network?e=${hub}&d=2&n=${nodes}`);
  await page.locator('.node').first().waitFor();
  const first = performance.now() - began;
  await page.locator('.strip input[type=range]').waitFor();
  const shown = await page.locator('.node').count();
  const lines = await page.locator('.pair').count();
  const times = await page.evaluate(steps, STEPS);
  await page.close();
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(1);
  return `| ${shown} | ${lines} | ${first.toFixed(0)} | ${at(0.5)} | ${at(0.95)} |`;
}

/** In the page: from a step of the slider until what it changes was painted. */
async function steps(count) {
  const slider = document.querySelector('.strip input[type=range]');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  // A frame is asked for, and the first task after it runs when it was painted.
  const painted = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
    });
  const times = [];
  const most = Number(slider.max);
  for (let step = 0; step < count; step++) {
    await painted();
    const began = performance.now();
    set.call(slider, String(Math.round((step / (count - 1)) * most)));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
    times.push(performance.now() - began);
  }
  return times;
}

async function mostConnected() {
  const body = JSON.stringify({ query: '{ prominent(first: 1, kinds: [FACTION]) { id } }' });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  const { data } = await response.json();
  return data.prominent[0].id;
}

/** `allegiance start` in a process of its own. */
async function startServer(environment) {
  const child = spawn(process.execPath, ['scripts/allegiance.mjs', 'start'], {
    env: { ...process.env, ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  const url = await new Promise((ready, failed) => {
    child.once('exit', (code) => failed(new Error(`The server ended with code ${code}.`)));
    child.stdout.on('data', (some) => {
      told += some;
      const [, address] = /GraphQL:\s+(http:\S+)\/graphql/.exec(told) ?? [];
      if (address) ready(address);
    });
  });
  return {
    url,
    stop: async () => {
      child.removeAllListeners('exit');
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
