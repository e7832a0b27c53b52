import { resolve } from 'node:path';
import type { Settings } from '../config.js';
import type { Database } from '../database/connect.js';
import { openStore } from '../database/open-store.js';
import { releaseKey } from '../model/release.js';
import { release } from '../queries/release.js';
import { releaseMarker } from '../queries/release-marker.js';
import type { DataSet } from '../seed/data-set.js';
import { isWhole } from '../seed/is-whole.js';
import { formatProblem } from '../seed/problem.js';
import { readFacts } from '../seed/read-facts.js';
import { releaseOf } from '../seed/release-of.js';
import { toRows } from '../seed/rows.js';
import { type Seeded, seed } from '../seed/seed.js';
import { endOnSignal } from './end-on-signal.js';
import { namedFacts } from './named-facts.js';
import { tell } from './output.js';
import { makeProgress } from './progress.js';

export interface LoadOptions {
  readonly dryRun?: boolean;
}

/** Loads facts into the database of the settings, or says what would be loaded. Answers with what was done, for --json. */
export async function loadFacts(
  settings: Settings,
  facts: string,
  { dryRun }: LoadOptions = {},
): Promise<Record<string, unknown>> {
  const { data, warnings } = readFacts(facts, namedFacts(facts, settings.data));
  for (const warning of warnings) tell(formatProblem(warning));
  // What was not whole when this process is gone, nobody reads: the next load clears it away.
  endOnSignal('Ended. What was loaded before is there still, unless the new release was whole already.');
  const { database, close } = await openStore(settings, (stage) => tell(`${stage} …`));
  try {
    if (dryRun) return await preview(database, data);
    const onStage = (stage: string): void => tell(`${stage} …`);
    const seeded = await seed(database, data, { onProgress: makeProgress().update, onStage });
    const done = report(seeded);
    tell(
      'A server that runs on this database answers from them within seconds: it need not be started again.',
    );
    if (facts === '-' || resolve(facts) !== settings.data) tell(whatTheNextStartLoads(facts, settings.data));
    return done;
  } finally {
    await close();
  }
}

function whatTheNextStartLoads(facts: string, data: string): string {
  const named = facts === '-' ? '<a file of them>' : resolve(facts);
  return `The next start loads ALLEGIANCE_DATA (${data}) in their place, unless that names them: ALLEGIANCE_DATA=${named} npm start`;
}

async function preview(database: Database, data: DataSet): Promise<Record<string, unknown>> {
  const rows = toRows(data);
  const [loaded, next] = [await releaseMarker(database), releaseOf(rows)];
  const isThere = loaded?.digest === next.digest;
  const findings = loaded?.findings ?? [];
  const changes = !isThere || !(await isWhole(database, { rows, release: next, findings }));
  const counted = `${next.entities} entities and ${next.relationships} relationships`;
  const before = loaded && ` in place of ${loaded.entities} and ${loaded.relationships}`;
  if (changes && isThere) tell('These facts were loaded, and rows of them are missing.');
  if (changes) tell(`Would load ${counted}${before ?? ''}. Nothing was changed.`);
  else tell(`Nothing to do: these ${counted} are loaded.`);
  return { changes, loaded: (await release(database)) ?? null, next };
}

function report({ changed, release: loaded, warnings }: Seeded): Record<string, unknown> {
  for (const warning of warnings) tell(formatProblem(warning));
  const { entities, relationships, citations, digest } = loaded;
  const counted = `${entities} entities, ${relationships} relationships, ${citations} citations`;
  tell(`${changed ? 'Loaded' : 'Already loaded'}: ${counted} (release ${releaseKey(digest)}).`);
  return { changed, ...loaded };
}
