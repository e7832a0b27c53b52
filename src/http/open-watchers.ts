import { type WatchStatement, watchBoth } from '../database/watch-database.js';
import { type Metrics, openMetrics } from './metrics.js';
import { openTracing, type Tracing } from './open-tracing.js';

/** Those who watch a server: one who counts, and one who sends traces, where that is asked for. */
export interface Watchers {
  readonly metrics: Metrics;
  readonly tracing: Tracing | undefined;
  readonly statement: WatchStatement;
  close(): Promise<void>;
}

/** Refuses what openTracing refuses. */
export async function openWatchers({ traces }: { readonly traces: string | undefined }): Promise<Watchers> {
  const metrics = openMetrics();
  const tracing = traces === undefined ? undefined : await openTracing();
  return {
    metrics,
    tracing,
    statement: tracing ? watchBoth(metrics.statement, tracing.statement) : metrics.statement,
    close: async () => tracing?.close(),
  };
}
