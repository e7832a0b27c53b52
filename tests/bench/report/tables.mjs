import { QUESTIONS } from '../questions.mjs';
import { SYSTEMS } from './names.mjs';

/** Results as tables of Markdown, which read well enough in a terminal too. */

const ms = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));
const rate = (value) => Math.round(value).toLocaleString('en');
const LATENCY = 'one client: p50 [least–most of the rounds] / p95 / p99, ms';

const MEASURES = [
  { title: LATENCY, of: ({ p50, p95, p99 }) => `${spread(p50, ms)} / ${ms(p95.median)} / ${ms(p99.median)}` },
  {
    title: '16 clients: requests/s [least–most] / p99, ms',
    of: ({ throughput, p99AtMany }) => `${spread(throughput, rate)} / ${ms(p99AtMany.median)}`,
  },
  {
    title: 'processor time of a request at 16 clients, ms: server / database / client',
    of: ({ serverCpu, databaseCpu, clientCpu }) =>
      [serverCpu, databaseCpu, clientCpu].map(({ median }) => median.toFixed(2)).join(' / '),
  },
  { title: 'the very first request, ms', of: ({ firstMs }) => ms(firstMs) },
];

function spread({ median, least, most }, format) {
  return `**${format(median)}** [${format(least)}–${format(most)}]`;
}

export function tables(results, targets) {
  const sizes = results.sizes.flatMap((size) => [
    `### ${size.entities.toLocaleString('en')} entities, ${size.relationships.toLocaleString('en')} relationships`,
    ...MEASURES.map((measure) => measureTable(size, measure)),
    loadTable(size),
  ]);
  return [heading(results), targetTable(targets), ...sizes].join('\n\n');
}

function heading({ date, machine, versions, seconds }) {
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${date}, ${machine}, which servers, databases and clients share. ${named.join(', ')}. The run took ${Math.round(seconds / 60)} minutes.`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const questions = Object.keys(QUESTIONS);

function measureTable({ systems, cells }, { title, of }) {
  const present = new Map(systems.map((system) => [system.key, system]));
  const rows = Object.entries(SYSTEMS)
    .filter(([key]) => present.has(key))
    .map(([key, { title: name }]) => {
      const { skipped } = present.get(key);
      return [
        name,
        ...questions.map((question) => (skipped ? 'skipped' : cellText(cells[key][question], of))),
      ];
    });
  return table([title, ...questions], rows);
}

const cellText = (cell, of) => (cell.failed ? 'not answered' : of(cell));

function loadTable({ loads, systems, relationships }) {
  const loaded = Object.values(loads).map(({ name, seconds }) => [
    `load: ${name}`,
    `${seconds.toFixed(1)} s`,
  ]);
  const built = systems.find(({ key }) => key === 'projection')?.built;
  const skipped = systems.filter((system) => system.skipped);
  return table(
    ['what', 'cost'],
    [
      ...loaded,
      [
        'projection: to read a release into memory, again after each change',
        `${built.buildSeconds.toFixed(1)} s, ${Math.round(built.memoryMb)} MB, ${Math.round((built.memoryMb * 1024 ** 2) / relationships)} bytes for each relationship, entities and all`,
      ],
      [
        'projection: the longest that requests wait while a release is read',
        `${Math.round(built.pauseMs)} ms`,
      ],
      ['projection: how long an answer may lag behind the database', '1 s, and the reading'],
      ...skipped.map(({ key, skipped: reason }) => [`skipped: ${SYSTEMS[key].title}`, reason]),
    ],
  );
}

function targetTable(targets) {
  const rows = targets.map(({ target, bound, ratios }) => [
    target,
    bound,
    ...questions.map((question) => ratioText(ratios[question])),
  ]);
  return table(['to reach', 'ratio', ...questions], rows);
}

function ratioText(ratio) {
  if (!ratio) return '–';
  return ratio.isReached ? `${ms(ratio.value)} reached` : `**${ms(ratio.value)} not reached**`;
}
