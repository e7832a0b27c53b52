import { beforeAll, describe, expect, test } from '@jest/globals';
import { connect, type Database } from '../../src/database/connect.js';
import { seed } from '../../src/seed/seed.js';
import { cleanUp } from '../support/clean-up.js';
import { readFiles, yaml } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import { scratchDatabase } from '../support/scratch-database.js';
import { askGraphql, serveTestReleases } from '../support/serve-test-releases.js';

/** A server does not know beforehand which relationship types and calendars the facts have that others load. */

const BEFORE = readFiles({
  'mirror/oaths.yaml': yaml`
    source: { id: wiki/oaths, title: Oaths, publisher: Wiki }
    relationships:
      - { id: mirror/worf.ally, subject: mirror/worf, type: ALLIED_WITH, object: mirror/martok, citations: [Text 1] }
  `,
});

const AFTER = readFiles({
  'catalogue.yaml': yaml`
    SWORN_TO: { label: sworn to, inverse: has the oath of, verb: swore an oath to, inverseVerb: had the oath of, description: D., subject: [Person], object: [Person], polarity: 1 }
  `,
  'mirror/continuity.yaml': yaml`
    id: mirror
    title: Mirror
    description: D.
    calendar: { before: BBY, after: ABY, yearZero: false }
    minimum: { entities: 0, events: 0, relationships: 0 }
  `,
  'mirror/oaths.yaml': yaml`
    source: { id: wiki/oaths, title: Oaths, publisher: Wiki }
    relationships:
      - { id: mirror/worf.oath, subject: mirror/worf, type: SWORN_TO, object: mirror/martok, start: 19 BBY, citations: [Text 1] }
  `,
});

const TYPES = '{ __type(name: "RelationshipType") { enumValues { name } } }';
const OATHS = `{
  entity(id: "mirror/worf") {
    continuity { calendar { before after } }
    relationships(types: [SWORN_TO], asOf: "18 BBY") { nodes { sentence period } }
  }
}`;

describe.each([
  ['the projection', 1024],
  ['Neo4j', 0],
])('a release with other relationship types and a calendar, where %s answers', (_, projectionMb) => {
  let database: Database;
  let url: string;
  const answerOf = async (query: string) => (await askGraphql(url, query)).answer;
  /** None while Neo4j holds other types than those that are served. */
  const typesOf = async (): Promise<string[]> => {
    const { status, answer } = await askGraphql(url, TYPES);
    const { data, errors = [] } = answer;
    const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
    expect([
      [200, []],
      [503, ['RELEASE_CHANGING']],
    ]).toContainEqual([status, codes]);
    return (data?.__type.enumValues ?? []).map(({ name }: { readonly name: string }) => name);
  };

  beforeAll(async () => {
    database = connect(await scratchDatabase());
    const opened = database;
    cleanUp(() => opened.close());
    await seed(database, BEFORE);
    url = await serveTestReleases(database, projectionMb);
  }, 60_000);

  test('is answered in its own words soon after it is loaded, and the one before in those of the one before', async () => {
    expect(await typesOf()).toContain('ALLIED_WITH');
    expect((await answerOf(OATHS)).errors[0].message).toContain('"SWORN_TO" does not exist');
    await seed(database, AFTER);
    await eventually('the types of the new release', async () => (await typesOf()).includes('SWORN_TO'));
    expect(await typesOf()).toEqual(['SWORN_TO']);
    expect((await answerOf(OATHS)).data).toEqual({
      entity: {
        continuity: { calendar: { before: 'BBY', after: 'ABY' } },
        relationships: {
          nodes: [{ sentence: 'Worf swore an oath to Martok from 19 BBY.', period: 'from 19 BBY' }],
        },
      },
    });
    const exported = await fetch(`${url}/export/jsonl`);
    expect(await exported.text()).toContain('{"type":{"name":"SWORN_TO"');
  }, 60_000);
});
