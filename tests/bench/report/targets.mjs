import { QUESTIONS } from '../questions.mjs';
import { SYSTEMS } from './names.mjs';

const PEERS = Object.keys(SYSTEMS).filter((key) => SYSTEMS[key].isPeer);
const p50 = (cell) => cell?.p50?.median ?? Number.NaN;
const throughput = (cell) => cell?.throughput?.median ?? Number.NaN;

/** What is to be reached at each size: a ratio of medians, and how it has to compare. */
const WITHIN = [
  {
    name: 'projection / typed arrays, p50',
    bound: '≤ 1.3',
    ratio: ({ projection, limit }) => p50(projection) / p50(limit),
    isReached: (ratio) => ratio <= 1.3,
  },
  {
    name: 'projection / typed arrays, requests/s of 16',
    bound: '≥ 0.6',
    ratio: ({ projection, limit }) => throughput(projection) / throughput(limit),
    isReached: (ratio) => ratio >= 0.6,
  },
  {
    name: 'projection / best peer, requests/s of 16',
    bound: '≥ 5',
    ratio: ({ projection, peers }) => throughput(projection) / Math.max(...peers.map(throughput)),
    isReached: (ratio) => ratio >= 5,
  },
  {
    name: 'projection / fastest peer, p50',
    bound: '≤ 1',
    ratio: ({ projection, peers }) => p50(projection) / Math.min(...peers.map(p50)),
    isReached: (ratio) => ratio <= 1,
  },
  {
    name: 'Cypher / raw driver, p50',
    bound: '≤ 1.5',
    ratio: ({ cypher, raw }) => p50(cypher) / p50(raw),
    isReached: (ratio) => ratio <= 1.5,
  },
];

/** Each target with its ratio for each question. */
export function judge({ sizes }) {
  const within = sizes.flatMap(({ name, cells }) =>
    WITHIN.map(({ name: target, bound, ratio, isReached }) => ({
      target: `${target}, ${name}`,
      bound,
      ratios: forQuestions((question) => judged(ratio, isReached, cellsOf(cells, question))),
    })),
  );
  return sizes.length < 2 ? within : [...within, growth(sizes)];
}

function growth([small, large]) {
  const ratio = ({ one, other }) => p50(other) / p50(one);
  return {
    target: 'projection, p50 of the large / of the small universe',
    bound: '≤ 1.3',
    ratios: forQuestions((question) => {
      const [one, other] = [small, large].map(({ cells }) => cells.projection[question]);
      return judged(ratio, (found) => found <= 1.3, { one, other });
    }),
  };
}

const forQuestions = (make) =>
  Object.fromEntries(Object.keys(QUESTIONS).map((question) => [question, make(question)]));

function cellsOf(cells, question) {
  const cell = (key) => cells[key]?.[question];
  return {
    projection: cell('projection'),
    cypher: cell('cypher'),
    limit: cell('limit'),
    raw: cell('raw-driver'),
    peers: PEERS.map(cell).filter((found) => found?.p50),
  };
}

/** Undefined where what the target compares was not measured. */
function judged(ratio, isReached, cells) {
  const value = ratio(cells);
  return Number.isFinite(value) ? { value, isReached: isReached(value) } : undefined;
}
