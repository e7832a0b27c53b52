import type { Database } from '../database/connect.js';
import { readCypher } from '../database/cypher-file.js';
import { type Release, releaseKey } from '../model/release.js';
import { type Finding, failure, ok, warning } from './finding.js';

const CHECK = 'contents';
const CONTENTS = readCypher('doctor/contents');

/** Whether the database holds what the marker of its release says, and nothing besides. Reads all of it, however long that takes. */
export async function* checkContents(
  database: Database,
  loaded: Release | undefined,
): AsyncIterable<Finding> {
  const release = loaded ? releaseKey(loaded.digest) : null;
  for await (const row of database.stream(CONTENTS, { release })) {
    const { entities, relationships, left, foreign } = row as Record<string, number>;
    const findings = [differing(loaded, { entities, relationships }), leftOver(left), strange(foreign)];
    const found = findings.filter((finding) => finding !== undefined);
    yield* found.length > 0
      ? found
      : [ok(CHECK, `There is ${loaded ? 'what the release says, and nothing besides' : 'nothing in it'}.`)];
  }
}

type Counted = Readonly<Record<'entities' | 'relationships', number | undefined>>;

function differing(loaded: Release | undefined, { entities, relationships }: Counted): Finding | undefined {
  if (!loaded || (loaded.entities === entities && loaded.relationships === relationships)) return undefined;
  const said = `${loaded.entities} entities and ${loaded.relationships} relationships`;
  return failure(
    CHECK,
    `The marker of the release says ${said}; there are ${entities} and ${relationships}.`,
    'Something else has written to the database. Empty it, and load again: `allegiance seed`.',
  );
}

function leftOver(nodes = 0): Finding | undefined {
  if (nodes === 0) return undefined;
  return warning(
    CHECK,
    `${nodes} nodes are of no release that is read.`,
    'A load is under way, or was broken off. They take room alone, and the next load clears them away.',
  );
}

function strange(nodes = 0): Finding | undefined {
  if (nodes === 0) return undefined;
  return warning(
    CHECK,
    `${nodes} nodes are not ours, and stand beside what is.`,
    'Give Allegiance a database of its own: NEO4J_URI and NEO4J_DATABASE.',
  );
}
