import type { Database } from '../database/connect.js';
import { counted } from '../model/counted.js';
import { type Release, releaseKey } from '../model/release.js';
import { readFacts } from '../seed/read-facts.js';
import { releaseOf } from '../seed/release-of.js';
import { toRows } from '../seed/rows.js';
import { CONTENTS } from '../seed/statements.js';
import { type Finding, failure, ok, warning } from './finding.js';

const CHECK = 'release';

/** Whether the database is Allegiance's, and holds the facts as they are. Asks nothing of facts that have errors. */
export async function checkRelease(
  database: Database,
  loaded: Release | undefined,
  facts: string,
  areWhole: boolean,
): Promise<Finding> {
  const [contents] = await database.read(CONTENTS, {});
  const foreign = Number(contents?.foreign ?? 0);
  if (foreign > 0)
    return failure(
      CHECK,
      `The database holds ${counted(foreign, 'node')} that Allegiance did not load.`,
      'Point NEO4J_URI and NEO4J_DATABASE at an empty database.',
    );
  if (!loaded) return warning(CHECK, 'No release is loaded.', 'Load one: `allegiance seed`.');
  const { digest, entities, relationships } = loaded;
  const message = `Release ${releaseKey(digest)}: ${counted(entities, 'entity')}, ${counted(relationships, 'relationship')}`;
  if (!areWhole || releaseOf(toRows(readFacts(facts).data)).digest === digest)
    return ok(CHECK, `${message}.`);
  return warning(
    CHECK,
    `${message}, which are not those of ${facts}: these have changed since, or others were loaded on purpose.`,
    `Load those of ${facts}: \`allegiance seed\`. Or keep what is loaded, and have ALLEGIANCE_DATA name the facts that it is of, as the next start loads what that names.`,
  );
}
