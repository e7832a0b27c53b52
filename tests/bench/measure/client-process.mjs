/**
 * The one who asks, in a process of its own: takes orders from the benchmark, one at a time. A process asks one system only, so
 * that none is slowed by what the compiler has learnt from another.
 */
const { client: name, target, sets } = await new Promise((opened) => process.once('message', opened));
const client = await (await import(`../clients/${name}.mjs`)).open(target);
const prepared = new Map(
  Object.entries(sets).map(([question, all]) => [
    question,
    all.map((parameters) => client.prepare(question, parameters)),
  ]),
);
const sizes = new Map();

const ORDERS = { check, time };
process.on('message', async ({ order, ...rest }) => {
  try {
    process.send({ result: await ORDERS[order](rest) });
  } catch (error) {
    process.send({ failed: String(error?.stack ?? error) });
  }
});
process.on('disconnect', () => process.exit());
process.send({ result: 'open' });

/** Asks each set once: how long the very first took, and all answers in canonical form. */
async function check({ question }) {
  const answers = [];
  let firstMs;
  for (const request of prepared.get(question)) {
    const started = performance.now();
    const answer = await client.send(question, request);
    firstMs ??= performance.now() - started;
    answers.push(client.read(question, answer));
  }
  return { firstMs, answers };
}

/**
 * Asks the sets in turn, so many at a time, until the time is over and each was asked as often as every other. Each answer has to
 * be of the size that it had when it was checked.
 */
async function time({ question, clients, ms }) {
  const requests = prepared.get(question);
  const latencies = [];
  const started = performance.now();
  const cpu = process.cpuUsage();
  let next = 0;
  const isOver = () => performance.now() - started >= ms && next % requests.length === 0;
  const askOn = async () => {
    while (!isOver()) {
      const at = next++ % requests.length;
      const asked = performance.now();
      const answer = await client.send(question, requests[at]);
      latencies.push(performance.now() - asked);
      expectSize(`${question} ${at}`, client.sizeOf(answer));
    }
  };
  await Promise.all(Array.from({ length: clients }, askOn));
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { latencies, seconds, clientCpuMs: (user + system) / 1000 };
}

function expectSize(which, size) {
  if (!sizes.has(which)) sizes.set(which, size);
  if (sizes.get(which) !== size)
    throw new Error(`${which}: an answer of size ${size}, where one of ${sizes.get(which)} was before.`);
}
