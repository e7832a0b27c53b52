import { beforeAll, describe, expect, test } from '@jest/globals';
import { atRelease } from '../../src/database/at-release.js';
import { connect, type Database } from '../../src/database/connect.js';
import { disputes } from '../../src/queries/disputes.js';
import { relationshipsById } from '../../src/queries/relationships-by-id.js';
import { formatProblem } from '../../src/seed/problem.js';
import { seed } from '../../src/seed/seed.js';
import { cleanUp } from '../support/clean-up.js';
import { readFiles, yaml } from '../support/data-folder.js';
import { scratchDatabase } from '../support/scratch-database.js';

const CATALOGUE = yaml`
  MEMBER_OF: { label: member of, inverse: has member, verb: v, inverseVerb: w, description: D., subject: [Person, Faction], object: [Faction], polarity: 1 }
  ALLIED_WITH: { label: allied with, inverse: allied with, verb: v, inverseVerb: w, description: D., subject: [Faction], object: [Faction], polarity: 1, symmetric: true }
  AT_WAR_WITH: { label: at war with, inverse: at war with, verb: v, inverseVerb: w, description: D., subject: [Faction], object: [Faction], polarity: -1, symmetric: true }
  DESTROYED: { label: destroyed, inverse: destroyed by, verb: v, inverseVerb: w, description: D., subject: [Faction], object: [Faction], polarity: -1, occurrence: true }
`;

/** Three factions and Worf; the fall comes after the rise. */
const CAST = yaml`
  source: { id: wiki/cast, title: Cast, publisher: Wiki }
  entities:
    - { id: mirror/alliance, kind: Faction, name: Alliance, description: D., citations: [Intro 1] }
    - { id: mirror/rebels, kind: Faction, name: Rebels, description: D., citations: [Intro 1] }
    - { id: mirror/house, kind: Faction, name: House, description: D., citations: [Intro 1] }
    - { id: mirror/worf, kind: Person, name: Worf, description: D., citations: [Intro 1] }
    - { id: mirror/rise, kind: Event, name: Rise, description: D., citations: [Intro 1] }
    - { id: mirror/fall, kind: Event, name: Fall, description: D., after: [mirror/rise], citations: [Intro 1] }
`;

/** An event that comes neither before nor after another. */
const STORM =
  'entities: [{ id: mirror/storm, kind: Event, name: Storm, description: D., citations: [Text 6] }]\n';

const WAR =
  '{ id: mirror/alliance.war, subject: mirror/alliance, type: AT_WAR_WITH, object: mirror/rebels, citations: [Text 1], ';
const ALLIANCE =
  '{ id: mirror/rebels.allies, subject: mirror/rebels, type: ALLIED_WITH, object: mirror/alliance, citations: [Text 2], ';
const WORF =
  '{ id: mirror/worf.member, subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, citations: [Text 3], ';
const WORF_TOO =
  '{ id: mirror/worf.member-too, subject: mirror/worf, type: MEMBER_OF, object: mirror/rebels, citations: [Text 4], ';
const DESTRUCTION =
  '{ id: mirror/house.destroyed, subject: mirror/house, type: DESTROYED, object: mirror/alliance, citations: [Text 5], ';

describe('the checks of the graph', () => {
  let database: Database;

  beforeAll(async () => {
    const opened = connect(await scratchDatabase());
    database = opened;
    cleanUp(() => opened.close());
  }, 60_000);

  /** Loads these relationships, in this order from line 3 on: what is reported of them, and the disputes that there are then. */
  const load = async (relationships: readonly string[], more = '') => {
    const page = `source: { id: wiki/page, title: Page, publisher: Wiki }\nrelationships:\n${relationships.map((line) => `  - ${line}\n`).join('')}${more}`;
    const data = readFiles({
      'catalogue.yaml': CATALOGUE,
      'mirror/cast.yaml': CAST,
      'mirror/page.yaml': page,
      'sto/cast.yaml': null,
      'sto/continuity.yaml': null,
    });
    const { release, warnings } = await seed(database, data);
    const loaded = atRelease(database, release.digest);
    const found = await disputes(loaded, null, { after: '', limit: 10 });
    return {
      found: found.map(({ declared, relationships: ids }) => [declared ? 'declared' : 'found', ...ids]),
      contradictions: warnings.filter(({ rule }) => rule !== 'unrelated-entities').map(formatProblem),
      loaded,
      unrelated: warnings.filter(({ rule }) => rule === 'unrelated-entities').map(formatProblem),
    };
  };

  test('find who is ally and enemy at once, say so, and keep both claims as a dispute', async () => {
    const { found, contradictions, loaded } = await load([
      `${WAR}start: 2400, end: 2410}`,
      `${ALLIANCE}start: 2405, end: ".."}`,
    ]);
    expect(found).toEqual([['found', 'mirror/rebels.allies', 'mirror/alliance.war']]);
    expect(contradictions).toEqual([
      'mirror/page.yaml:4:5: warning: relationship "mirror/rebels.allies": An ally or member of a faction is at war with it at the same time. It stands against "mirror/alliance.war" (mirror/page.yaml:3). Correct a period, or declare them in `disputes`.',
    ]);
    const [war] = await relationshipsById(loaded, ['mirror/alliance.war']);
    expect(war?.disputedBy).toEqual(['mirror/rebels.allies']);
  });

  test.each([
    ['the one may be over before the other begins', ['start: 2400, end: 2410', 'start: 2410, end: ".."']],
    ['nothing is known of one', ['start: 2400, end: 2410', 'note: N.']],
    ['one is deprecated', ['start: 2400, end: 2410', 'start: 2405, end: "..", rank: deprecated']],
    [
      'one ends at the event with which the other begins',
      ['end: event:mirror/rise', 'start: event:mirror/rise'],
    ],
  ])('find nothing where %s', async (_, [war, alliance]) => {
    const { found, contradictions } = await load([`${WAR}${war}}`, `${ALLIANCE}${alliance}}`]);
    expect([found, contradictions]).toEqual([[], []]);
  });

  test('know the order of events', async () => {
    const { found } = await load([
      `${WAR}start: event:mirror/rise, end: event:mirror/fall}`,
      `${ALLIANCE}attested: [event:mirror/rise]}`,
    ]);
    expect(found).toHaveLength(1);
  });

  test('leave alone what an editor has declared', async () => {
    const { found, contradictions } = await load(
      [`${WAR}start: 2400, end: 2410}`, `${ALLIANCE}start: 2405, end: ".."}`],
      'disputes: [{ reason: R., relationships: [mirror/alliance.war, mirror/rebels.allies] }]\n',
    );
    expect(found).toEqual([['declared', 'mirror/alliance.war', 'mirror/rebels.allies']]);
    expect(contradictions).toEqual([]);
  });

  test('find who belongs to two factions at war with each other while they are', async () => {
    const { found } = await load([
      `${WAR}start: 2400, end: ".."}`,
      `${WORF}attested: [2405]}`,
      `${WORF_TOO}attested: [2405]}`,
    ]);
    expect(found).toEqual([['found', 'mirror/worf.member', 'mirror/worf.member-too', 'mirror/alliance.war']]);
    const apart = await load([
      `${WAR}start: 2400, end: ".."}`,
      `${WORF}attested: [2405]}`,
      `${WORF_TOO}attested: [2406]}`,
    ]);
    expect(apart.found).toEqual([]);
  });

  test('find who is a member after the destruction', async () => {
    const destruction = `${DESTRUCTION}start: event:mirror/rise}`;
    const { found } = await load([destruction, `${WORF}attested: [event:mirror/fall]}`]);
    expect(found).toEqual([['found', 'mirror/worf.member', 'mirror/house.destroyed']]);
    const before = await load([
      `${DESTRUCTION}start: event:mirror/fall}`,
      `${WORF}attested: [event:mirror/rise]}`,
    ]);
    expect(before.found).toEqual([]);
  });

  test.each([
    ['starts', 'start: event:mirror/storm'],
    ['ends', 'end: event:mirror/storm'],
    ['is attested', 'attested: [2405, event:mirror/storm]'],
  ])(
    'find no fault with an event at which a claim %s, nor with one that comes before another',
    async (_, field) => {
      const { unrelated } = await load([`${WORF}${field}}`], STORM);
      expect(unrelated.map((line) => line.match(/entity "(.*?)"/)?.[1])).toEqual([
        'mirror/rebels',
        'mirror/house',
      ]);
    },
  );

  test('find an event that no claim names, and that comes neither before nor after another', async () => {
    const { unrelated } = await load([`${WORF}attested: [2405]}`], STORM);
    expect(unrelated.at(-1)).toContain(
      'mirror/page.yaml:4:18: warning: entity "mirror/storm": it stands in no relationship',
    );
  });

  test('find what nothing leads to, and forget what a later release does not have', async () => {
    const { unrelated, found } = await load([`${WORF}attested: [2405]}`]);
    expect(unrelated).toEqual(
      ['mirror/rebels', 'mirror/house'].map((id, index) =>
        expect.stringContaining(
          `mirror/cast.yaml:${index + 4}:11: warning: entity "${id}": it stands in no relationship`,
        ),
      ),
    );
    expect(found).toEqual([]);
  });
});
