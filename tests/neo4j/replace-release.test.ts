import { beforeAll, describe, expect, test } from '@jest/globals';
import { connect, type Database } from '../../src/database/connect.js';
import type { EmbeddedDatabase } from '../../src/database/embedded/start-embedded.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { seed } from '../../src/seed/seed.js';
import { checked } from '../support/checked.js';
import { cleanUp } from '../support/clean-up.js';
import { readFiles } from '../support/data-folder.js';
import { startThrowAway } from '../support/embedded-start.js';
import { askGraphql, serveTestReleases } from '../support/serve-test-releases.js';

const CLIENTS = 16;
const SEEDS = 4;
const MEMBERS = 40;
/** So many that nobody asks about: what Neo4j commits it applies bit by bit, and a release is to be seen only when it is whole. */
const OTHERS = 800;

/** A release in which everything is called after it: members, their alliance, and the role in which they belong to it. */
function release(version: string): DataSet {
  const members = Array.from({ length: MEMBERS }, (_, index) => `mirror/member-${index}`);
  return readFiles({
    'mirror/members.yaml': JSON.stringify({
      source: { id: 'wiki/members', title: version, publisher: 'Wiki' },
      entities: [
        ...members.map((id) => ({
          id,
          kind: 'Person',
          name: version,
          description: 'D.',
          citations: ['Text 1'],
        })),
        ...Array.from({ length: OTHERS }, (_, index) => ({
          id: `mirror/another-${index}`,
          kind: 'Person',
          name: `Another of ${version}`,
          description: 'D.',
          citations: ['Text 1'],
        })),
        { id: 'mirror/league', kind: 'Faction', name: version, description: 'D.', citations: ['Text 1'] },
      ],
      relationships: members.map((subject) => ({
        subject,
        type: 'MEMBER_OF',
        object: 'mirror/league',
        role: version,
        citations: ['Text 1'],
      })),
    }),
  });
}

/** Each answer has the version in many places; `count` is how many there must be, all of them the same. */
const QUESTIONS = [
  {
    query: `{ entity(id: "mirror/league") { name ... on Faction { members(first: 100) { edges { node { name } relationship { role } } } } } }`,
    count: 1 + 2 * MEMBERS,
  },
  {
    query: `{ people(limit: 50, where: { id: { startsWith: "mirror/member" } }) { name memberships { nodes { name } } } entity(id: "mirror/league") { name } }`,
    count: 2 * MEMBERS + 1,
  },
  {
    query: `{ league: search(text: "release", kinds: [FACTION]) { entity { name memberships: relationships(first: 100) { nodes { role } } } } }`,
    count: 1 + MEMBERS,
  },
];

describe.each([
  ['the projection', 1024],
  ['Neo4j', 0],
])('while releases are replaced and %s answers', (_, projectionMb) => {
  let database: Database;
  let url: string;
  let address: EmbeddedDatabase;
  const releases = [release('release one'), release('release two')];

  beforeAll(async () => {
    address = await startThrowAway();
    const opened = connect(address);
    database = opened;
    cleanUp(() => opened.close());
    const [first] = releases as [DataSet, DataSet];
    await seed(database, first);
    url = await serveTestReleases(database, projectionMb);
  }, 90_000);

  test(`${CLIENTS} clients get no error, and every answer is of one release`, async () => {
    let seeding = true;
    const seen = new Set<string>();
    let answers = 0;
    const client = async (number: number): Promise<void> => {
      for (let turn = number; seeding; turn++) {
        const { query, count } = QUESTIONS[turn % QUESTIONS.length] as (typeof QUESTIONS)[number];
        const { status, answer } = await askGraphql(url, query);
        const versions = JSON.stringify(answer).match(/release (one|two)/g) ?? [];
        expect({ status, errors: answer.errors }).toEqual({ status: 200 });
        expect(new Set(versions).size).toBe(1);
        expect(versions).toHaveLength(count);
        seen.add(String(versions[0]));
        answers++;
      }
    };
    const clients = Array.from({ length: CLIENTS }, (_, number) => client(number));
    try {
      for (let turn = 1; turn <= SEEDS; turn++) {
        await seed(database, releases[turn % releases.length] as DataSet);
        // A release that is replaced at once is never served: the database is asked once a second.
        await new Promise((next) => setTimeout(next, 1_200));
      }
    } finally {
      seeding = false;
    }
    await Promise.all(clients);
    expect(seen).toEqual(new Set(['release one', 'release two']));
    checked(answers, 'answers while releases are replaced, each of one release');
  }, 240_000);
});
