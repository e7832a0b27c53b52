import type { Command } from 'commander';
import { readSettings } from '../config.js';
import type { Database } from '../database/connect.js';
import { openStore } from '../database/open-store.js';
import { release } from '../queries/release.js';
import type { DataSet } from '../seed/data-set.js';
import { formatProblem } from '../seed/problem.js';
import { readFacts } from '../seed/read-facts.js';
import { releaseOf } from '../seed/release-of.js';
import { toRows } from '../seed/rows.js';
import { type Seeded, seed as seedDatabase } from '../seed/seed.js';
import { sayJson, tell } from './output.js';
import { makeProgress } from './progress.js';

interface Options {
  readonly dryRun?: true;
  readonly json?: true;
}

export function seed(command: Command): void {
  command
    .argument('[facts]', 'a folder of facts, or a file of JSON Lines; ALLEGIANCE_DATA when left out')
    .option('--dry-run', 'say what would be loaded, and load nothing')
    .option('--json', 'print what was done as JSON')
    .addHelpText(
      'after',
      `
Nothing is loaded while the facts have an error. What is loaded already is left
as it is. Until the last fact is there, readers see the old release; ended
before that, by ctrl-C or by a power cut, nothing of the new one was loaded. A
server that runs on the same database answers from the new release within a
second of its being there.

Examples:
  $ allegiance seed
  $ allegiance seed ~/my-universe --dry-run
  $ NEO4J_URI=neo4j://graph.example:7687 NEO4J_PASSWORD=… allegiance seed`,
    )
    .action(async (facts: string | undefined, options: Options) => {
      const settings = readSettings();
      const { data, warnings } = readFacts(facts ?? settings.data);
      for (const warning of warnings) tell(formatProblem(warning));
      endOnSignal();
      const { database, close } = await openStore(settings, (stage) => tell(`${stage} …`));
      try {
        if (options.dryRun) await preview(database, data, options);
        else report(await seedDatabase(database, data, makeProgress().update), options);
      } finally {
        await close();
      }
    });
}

async function preview(database: Database, data: DataSet, { json }: Options): Promise<void> {
  const [loaded, next] = [await release(database), releaseOf(toRows(data))];
  const changes = loaded?.digest !== next.digest;
  if (json) sayJson({ changes, loaded: loaded ?? null, next });
  const counted = `${next.entities} entities and ${next.relationships} relationships`;
  if (!changes) return tell(`Nothing to do: these ${counted} are loaded.`);
  const before = loaded && ` in place of ${loaded.entities} and ${loaded.relationships}`;
  tell(`Would load ${counted}${before ?? ''}. Nothing was changed.`);
}

function report(
  { changed, release: loaded, warnings, deletedNodes, deletedRelationships }: Seeded,
  { json }: Options,
): void {
  for (const warning of warnings) tell(formatProblem(warning));
  if (json) sayJson({ changed, deletedNodes, deletedRelationships, ...loaded });
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
