import { QUESTIONS } from '../questions.mjs';
import { checkAnswers } from './check-answers.mjs';
import { openClient } from './open-client.mjs';
import { processorTime } from './processor-time.mjs';
import { overRounds, percentile } from './statistics.mjs';

export const CLIENTS = 16;

/**
 * Holds each system's answers to the reference, warms it up, and measures: round after round every question of every system, the
 * systems in another order each time, first by one client and then by many. A system whose answer to a question is wrong or
 * fails is measured for it no further; why is said.
 */
export async function measureSystems(systems, { sets, reference, rounds, ms, say }) {
  const running = systems
    .filter(({ skipped }) => !skipped)
    .map((system) => ({ ...system, cells: mapValues(QUESTIONS, () => ({ rounds: [] })) }));
  try {
    for (const system of running) system.process = await openClient(system, sets);
    const everyCell = async (turn, work) => {
      for (const question of Object.keys(QUESTIONS))
        for (const system of rotated(running, turn)) await unlessFailed(system, question, work, say);
    };
    say('Checking answers');
    await everyCell(0, (system, question) => check(system, question, { sets, reference }));
    say('Warming up');
    await everyCell(0, (system, question) => measure(system, question, warmUp(ms)));
    for (let round = 0; round < rounds; round++) {
      say(`Round ${round + 1} of ${rounds}`);
      await everyCell(round, async (system, question) => {
        system.cells[question].rounds.push(await measure(system, question, ms));
      });
    }
  } finally {
    for (const { process: client } of running) await client?.stop();
  }
  return Object.fromEntries(running.map(({ key, cells }) => [key, mapValues(cells, summary)]));
}

async function unlessFailed(system, question, work, say) {
  const cell = system.cells[question];
  if (cell.failed) return;
  try {
    await work(system, question);
  } catch (error) {
    cell.failed = error.message;
    say(`${system.key} ${question}: ${error.message}`);
  }
}

async function check(system, question, { sets, reference }) {
  await system.forget?.();
  const { firstMs, answers } = await system.process.order('check', { question });
  checkAnswers({ key: system.key, question, sets: sets[question], answers }, reference);
  system.cells[question].firstMs = firstMs;
}

const warmUp = ({ one, many }) => ({ one: one / 4, many });
const rotated = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
const mapValues = (object, make) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, make(value)]));

async function measure({ server, database, process: client }, question, ms) {
  const alone = await client.order('time', { question, clients: 1, ms: ms.one });
  const pids = { server: server ? [server.pid] : [], database: database?.pids() ?? [] };
  const before = mapValues(pids, processorTime);
  const many = await client.order('time', { question, clients: CLIENTS, ms: ms.many });
  const count = many.latencies.length;
  return {
    p50: percentile(alone.latencies, 0.5),
    p95: percentile(alone.latencies, 0.95),
    p99: percentile(alone.latencies, 0.99),
    throughput: count / many.seconds,
    p99AtMany: percentile(many.latencies, 0.99),
    clientCpu: many.clientCpuMs / count,
    serverCpu: (processorTime(pids.server) - before.server) / count,
    databaseCpu: (processorTime(pids.database) - before.database) / count,
  };
}

function summary({ failed, firstMs, rounds }) {
  if (failed) return { failed };
  const names = Object.keys(rounds[0]);
  return {
    firstMs,
    ...Object.fromEntries(names.map((name) => [name, overRounds(rounds.map((round) => round[name]))])),
  };
}
