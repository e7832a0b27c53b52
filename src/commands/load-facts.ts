import type { Settings } from '../config.js';
import type { Database } from '../database/connect.js';
import { openStore } from '../database/open-store.js';
import { release } from '../queries/release.js';
import type { DataSet } from '../seed/data-set.js';
import { formatProblem } from '../seed/problem.js';
import { readFacts } from '../seed/read-facts.js';
import { releaseOf } from '../seed/release-of.js';
import { toRows } from '../seed/rows.js';
import { type Seeded, seed } from '../seed/seed.js';
import { sayJson, tell } from './output.js';
import { makeProgress } from './progress.js';

export interface LoadOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Loads facts into the database of the settings, or says what would be loaded. */
export async function loadFacts(settings: Settings, facts: string, options: LoadOptions): Promise<void> {
  const { data, warnings } = readFacts(facts);
  for (const warning of warnings) tell(formatProblem(warning));
  endOnSignal();
  const { database, close } = await openStore(settings, (stage) => tell(`${stage} …`));
  try {
    if (options.dryRun) await preview(database, data, options);
    else report(await seed(database, data, { onProgress: makeProgress().update }), options);
  } finally {
    await close();
  }
}

async function preview(database: Database, data: DataSet, { json }: LoadOptions): Promise<void> {
  const [loaded, next] = [await release(database), releaseOf(toRows(data))];
  const changes = loaded?.digest !== next.digest;
  if (json) sayJson({ changes, loaded: loaded ?? null, next });
  const counted = `${next.entities} entities and ${next.relationships} relationships`;
  if (!changes) return tell(`Nothing to do: these ${counted} are loaded.`);
  const before = loaded && ` in place of ${loaded.entities} and ${loaded.relationships}`;
  tell(`Would load ${counted}${before ?? ''}. Nothing was changed.`);
}

function report({ changed, release: loaded, warnings }: Seeded, { json }: LoadOptions): void {
  for (const warning of warnings) tell(formatProblem(warning));
  if (json) sayJson({ changed, ...loaded });
  const { entities, relationships, citations, digest } = loaded;
  const counted = `${entities} entities, ${relationships} relationships, ${citations} citations`;
  tell(`${changed ? 'Loaded' : 'Already loaded'}: ${counted} (release ${digest.slice(0, 12)}).`);
}

/** The database undoes what was not finished when this process is gone. */
function endOnSignal(): void {
  const end = (code: number) => (): never => {
    tell('Ended. Nothing new was loaded.');
    process.exit(code);
  };
  process.once('SIGINT', end(130));
  process.once('SIGTERM', end(143));
}
