import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { WatchStatement } from '../database/watch-database.js';
import type { Engine } from '../traversal/engine.js';
import type { AnswerCache } from './answer-cache.js';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a server counts of itself, over all the releases that it serves. It has no texts of clients but names of operations. */
export interface Metrics {
  readonly contentType: string;
  /** All of it, in the form that Prometheus reads. */
  text(): Promise<string>;
  readonly request: (method: string, route: string, status: number) => void;
  readonly operation: (name: string, seconds: number) => void;
  readonly statement: WatchStatement;
  readonly databaseIsUp: (isUp: boolean) => void;
  /** Which release is served from now on. */
  readonly serves: (engine: Engine) => void;
  /** Which answers are kept from now on. */
  readonly keeps: (answers: AnswerCache | undefined) => void;
}

/** NOTE: once for a process, as what the process itself takes is counted too. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const operations = new Histogram({
    name: 'allegiance_operation_seconds',
    help: 'How long answers took, by the name of their operation.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const statements = new Histogram({
    name: 'allegiance_database_statement_seconds',
    help: 'How long statements took the database, by the file in cypher/.',
    labelNames: ['statement'],
    buckets: SECONDS,
    registers,
  });
  const gauge = (name: string, help: string, labelNames: readonly string[] = []): Gauge<string> =>
    new Gauge({ name, help, labelNames, registers });
  const underWay = gauge(
    'allegiance_database_statements_in_progress',
    'Statements under way, each of which holds a connection of the pool.',
  );
  const up = gauge('allegiance_database_up', 'Whether the database answers and holds a release.');
  const release = gauge('allegiance_release', 'The release that is served, and by what.', [
    'release',
    'engine',
  ]);
  const since = gauge('allegiance_release_served_since_seconds', 'Since when it is served, in Unix time.');
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    request: requestsAnswered(registry),
    operation: (operation, seconds) => operations.observe({ operation }, seconds),
    statement: (statement) => {
      const end = statements.startTimer({ statement });
      underWay.inc();
      return () => {
        underWay.dec();
        end();
      };
    },
    databaseIsUp: (isUp) => up.set(isUp ? 1 : 0),
    serves: ({ load, name }) => {
      release.reset();
      release.set({ release: load.digest, engine: name }, 1);
      since.setToCurrentTime();
    },
    keeps: answersKept(registry),
  };
}

/** What is read off the cache when somebody looks; it is another one with each vocabulary, and counts from nothing then. */
function answersKept(registry: Registry): Metrics['keeps'] {
  const registers = [registry];
  let kept: AnswerCache | undefined;
  const read = (name: string, help: string, value: (cache: AnswerCache) => number): void => {
    const collect = function (this: Gauge): void {
      this.set(kept ? value(kept) : 0);
    };
    new Gauge({ name: `allegiance_answer_cache_${name}`, help, registers, collect });
  };
  read('answers', 'Answers that are kept.', ({ size }) => size);
  read('bytes', 'How much memory they take.', ({ calculatedSize }) => calculatedSize);
  read('hits', 'How often an answer was kept that was asked for.', ({ hits }) => hits);
  read('misses', 'How often it was not.', ({ misses }) => misses);
  return (answers) => {
    kept = answers;
  };
}

/** Added up by ourselves, and handed over when somebody looks: the library looks its labels up for every request. */
function requestsAnswered(registry: Registry): Metrics['request'] {
  const counts = new Map<string, { readonly labels: Record<string, string | number>; count: number }>();
  new Counter({
    name: 'allegiance_http_requests_total',
    help: 'Requests, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
    collect() {
      this.reset();
      for (const { labels, count } of counts.values()) this.inc(labels, count);
    },
  });
  return (method, route, status) => {
    const key = `${method} ${route} ${status}`;
    const counted = counts.get(key);
    if (counted) counted.count++;
    else counts.set(key, { labels: { method, route, status }, count: 1 });
  };
}
