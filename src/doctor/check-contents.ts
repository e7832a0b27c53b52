import type { Database } from '../database/connect.js';
import { readCypher } from '../database/cypher-file.js';
import { counted } from '../model/counted.js';
import { releaseKey } from '../model/release.js';
import type { ReleaseMarker } from '../queries/release-marker.js';
import { type Counts, expectedCounts } from '../seed/expected-counts.js';
import { type Finding, failure, ok, warning } from './finding.js';

const CHECK = 'contents';
const CONTENTS = readCypher('doctor/contents');

/** What the marker counts, and what one of each is called. */
const COUNTED = {
  entities: 'entity',
  relationships: 'relationship',
  citations: 'citation',
  sources: 'source',
  disputes: 'dispute',
} as const;

/** Whether the database holds what the marker of its release says, and nothing besides. Reads all of it, however long that takes. */
export async function* checkContents(
  database: Database,
  loaded: ReleaseMarker | undefined,
): AsyncIterable<Finding> {
  const release = loaded ? releaseKey(loaded.digest) : null;
  for await (const row of database.stream(CONTENTS, { release })) {
    const { left, foreign, ...held } = row as Record<string, number>;
    const findings = [differing(loaded, held), leftOver(left), strange(foreign)];
    const found = findings.filter((finding) => finding !== undefined);
    yield* found.length > 0
      ? found
      : [ok(CHECK, `There is ${loaded ? 'what the release says, and nothing besides' : 'nothing in it'}.`)];
  }
}

function differing(
  loaded: ReleaseMarker | undefined,
  held: Readonly<Record<string, number>>,
): Finding | undefined {
  if (!loaded) return undefined;
  const expected = expectedCounts(loaded, loaded.findings ?? []);
  const names = (Object.keys(COUNTED) as (keyof Counts)[]).filter((name) => expected[name] !== held[name]);
  if (names.length === 0) return undefined;
  const said = names.map((name) => counted(expected[name], COUNTED[name]));
  return failure(
    CHECK,
    `The release has ${inWords(said)}; there are ${inWords(names.map((name) => `${held[name]}`))}.`,
    'Something else has written to the database. `allegiance seed` sees what is not whole, and loads it again: name the folder if it is not ALLEGIANCE_DATA.',
  );
}

function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function leftOver(nodes = 0): Finding | undefined {
  if (nodes === 0) return undefined;
  return warning(
    CHECK,
    `${counted(nodes, 'node')} ${nodes === 1 ? 'is' : 'are'} of no release that is read.`,
    'A load is under way, or was broken off. They take room alone, and the next load clears them away.',
  );
}

function strange(nodes = 0): Finding | undefined {
  if (nodes === 0) return undefined;
  return warning(
    CHECK,
    `${counted(nodes, 'node')} ${nodes === 1 ? 'is' : 'are'} not ours, and ${nodes === 1 ? 'stands' : 'stand'} beside what is.`,
    'Give Allegiance a database of its own: NEO4J_URI and NEO4J_DATABASE.',
  );
}
