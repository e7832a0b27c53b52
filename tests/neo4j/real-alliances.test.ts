import { beforeAll, describe, expect, test } from '@jest/globals';
import type { EmbeddedDatabase } from '../../src/database/embedded/start-embedded.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { readFacts } from '../../src/seed/read-facts.js';
import type { Engine } from '../../src/traversal/engine.js';
import { writeAllianceData } from '../support/alliance-data.js';
import { allianceDays, type HowMany } from '../support/alliance-days.js';
import {
  type AskedDays,
  type Certainty,
  certaintyOf,
  hopsBetween,
  rowsHeld,
  rowsHeldOnly,
} from '../support/alliance-oracle.js';
import { type AllianceRow, type AllianceTables, readAllianceTables } from '../support/alliance-tables.js';
import type { WalkQuestion } from '../support/alliance-walks.js';
import { checked } from '../support/checked.js';
import { countKinds } from '../support/count-kinds.js';
import { startThrowAway } from '../support/embedded-start.js';
import { generateAlliances } from '../support/generate-alliances.js';
import { type Alliances, openAlliances } from '../support/open-alliances.js';
import { realAlliances } from '../support/real-alliances.js';
import { seededRandom } from '../support/seeded-random.js';

/** The API is asked who was allied with whom and when. What it has to answer is told from two tables of CSV, without its code. */

/** How much to ask of either engine. Neo4j takes several times as long, and says the same: most is asked of the memory. */
type Effort = Readonly<Partial<Record<Engine['name'], HowMany>>>;

const ENGINES = { projection: 'from memory', cypher: 'from Neo4j' } as const;

const MINUTE = 60_000;
const CERTAINTIES = ['POSSIBLE', 'CERTAIN'] as const;
/** How many are asked about at every moment besides those that the rows say something of. */
const OTHERS = 10;

let address: EmbeddedDatabase;

beforeAll(async () => {
  address = await startThrowAway({ heapMb: 512, pageCacheMb: 32, compiler: 'full' });
}, MINUTE);

function testAlliances(title: string, tables: AllianceTables, effort: Effort): void {
  describe(title, () => {
    let data: DataSet;

    beforeAll(() => {
      data = readFacts(writeAllianceData(tables)).data;
    }, MINUTE);

    for (const engine of ['projection', 'cypher'] as const) {
      const howMany = effort[engine];
      const open = (): Promise<Alliances> => openAlliances({ address, data }, engine);
      if (howMany) testEngine(`${title} ${ENGINES[engine]}`, tables, howMany, open);
    }
  });
}

function testEngine(
  title: string,
  { rows, names, wrong }: AllianceTables,
  howMany: HowMany,
  open: () => Promise<Alliances>,
): void {
  const moments = allianceDays(rows, howMany);
  const states = [...names.keys()].filter((id) => id.startsWith('world/state-'));
  const alliances = [...names.keys()].filter((id) => id.startsWith('world/alliance-'));
  const pairs = rows.filter(({ type }) => type === 'ALLIED_WITH');
  const memberships = rows.filter(({ type }) => type === 'MEMBER_OF');

  describe(title, () => {
    const random = seededRandom(1815);
    const some = (ids: readonly string[]): string[] => Array.from({ length: OTHERS }, () => random.pick(ids));
    let loaded: Alliances;

    beforeAll(async () => {
      loaded = await open();
    }, 2 * MINUTE);

    test('are loaded row by row, but for those that end before they start', async () => {
      const { release } = await loaded.api.ask('{ release { entities relationships citations } }');
      expect(release).toEqual({ entities: names.size, relationships: rows.length, citations: rows.length });
      checked(rows.length, `${title}: rows loaded`);
      checked(wrong, `${title}: rows left out, as they end before they start`);
    });

    test(
      'name the allies of every state at every moment, and how certain each is',
      async () => {
        for (const moment of moments) await compareWalks('allies', states, moment, 'POSSIBLE');
        checked(moments.length * states.length, `${title}: allies of a state at a moment`);
      },
      2 * MINUTE,
    );

    test(
      'name the members of every alliance at every moment, and how certain each is',
      async () => {
        let compared = 0;
        for (const moment of moments) {
          const held = rowsHeld(memberships, moment, 'POSSIBLE').map(({ alliance }) => alliance);
          const asked = [...new Set([...held, ...some(alliances)])];
          await compareWalks('members', asked, moment, 'POSSIBLE');
          compared += asked.length;
        }
        checked(compared, `${title}: members of an alliance at a moment`);
      },
      2 * MINUTE,
    );

    test(
      'name only what is certain when they are asked for that',
      async () => {
        let compared = 0;
        for (const moment of moments) {
          const doubtful = rows.filter((row) => certaintyOf(row, moment) === 'POSSIBLE');
          const ends = doubtful.flatMap(({ subject, object }) => [subject, object]);
          const doubtfulOf = (ids: readonly string[]): string[] => ids.filter((id) => ends.includes(id));
          const ofAllies = [...new Set([...doubtfulOf(states), ...some(states)])];
          const ofMembers = [...new Set([...doubtfulOf(alliances), ...some(alliances)])];
          await compareWalks('allies', ofAllies, moment, 'CERTAIN');
          await compareWalks('members', ofMembers, moment, 'CERTAIN');
          compared += ofAllies.length + ofMembers.length;
        }
        checked(compared, `${title}: allies or members that are certain at a moment`);
      },
      2 * MINUTE,
    );

    async function compareWalks(
      name: WalkQuestion['name'],
      ids: readonly string[],
      moment: AskedDays,
      certainty: Certainty,
    ): Promise<void> {
      const walks = await loaded.walks(ids, { name, asOf: moment.asOf, certainty });
      const expected = new Map(ids.map((id): [string, string[]] => [id, []]));
      for (const row of rowsHeld(name === 'allies' ? pairs : memberships, moment, certainty)) {
        const how = `${row.name} ${certaintyOf(row, moment)}`;
        expected.get(row.object)?.push(`${row.subject} ${how}`);
        if (name === 'allies') expected.get(row.subject)?.push(`${row.object} ${how}`);
      }
      for (const walked of expected.values()) walked.sort();
      expect({ moment, certainty, walks }).toEqual({
        moment,
        certainty,
        walks: Object.fromEntries(expected),
      });
    }

    test(
      'chain states together by as few alliances as there can be, each with all rows that it is',
      async () => {
        const tried = { joined: 0, 'not joined': 0 };
        for (const moment of moments) {
          const held = rowsHeld(pairs, moment, 'POSSIBLE');
          const allied = held.flatMap(({ subject, object }) => [subject, object]);
          // Of two states by chance one mostly stands outside all alliances of the time.
          for (const among of [allied, states].filter(({ length }) => length > 0)) {
            const from = random.pick(among);
            const to = random.pick(among.filter((id) => id !== from));
            const hops = await loaded.chain(from, to, moment.asOf);
            const length = hopsBetween(held, from, to);
            expect({ moment, from, to, length: hops?.length }).toEqual({ moment, from, to, length });
            expect({ moment, hops }).toEqual({
              moment,
              hops:
                hops &&
                withRows(
                  held,
                  from,
                  hops.map((hop) => hop.to),
                ),
            });
            tried[hops ? 'joined' : 'not joined']++;
          }
        }
        expect(Math.min(...Object.values(tried))).toBeGreaterThan(0);
        for (const [how, count] of Object.entries(tried))
          checked(count, `${title}: shortest chains between two states, ${how}`);
      },
      2 * MINUTE,
    );

    test(
      'tell what is added and what ended from one moment to another',
      async () => {
        let compared = 0;
        for (const moment of moments) {
          const apart = moments.filter(({ first, last }) => last < moment.first || moment.last < first);
          if (apart.length === 0) continue;
          const [from, to] = inOrder(moment, random.pick(apart));
          const of = [...new Set([...some(alliances), random.pick(states)])];
          await compareChanges(of, from, to, random.pick(CERTAINTIES));
          compared += of.length;
        }
        checked(compared, `${title}: changes of a state or alliance from one moment to another`);
      },
      2 * MINUTE,
    );

    async function compareChanges(
      of: readonly string[],
      from: AskedDays,
      to: AskedDays,
      certainty: Certainty,
    ): Promise<void> {
      const asked = { of, from: from.asOf, to: to.asOf, certainty };
      const about = rows.filter(({ subject, object }) => of.includes(subject) || of.includes(object));
      expect({ asked, changes: await loaded.changes(asked) }).toEqual({
        asked,
        changes: {
          added: rowsHeldOnly(about, to, from, certainty)
            .map(({ name }) => name)
            .sort(),
          ended: rowsHeldOnly(about, from, to, certainty)
            .map(({ name }) => name)
            .sort(),
          truncated: false,
        },
      });
    }
  });
}

/** The same way, each step with the names of all rows that join the two. */
function withRows(held: readonly AllianceRow[], from: string, way: readonly string[]): unknown {
  return way.map((to, index) => {
    const ends = [way[index - 1] ?? from, to];
    const joining = held.filter(({ subject, object }) => ends.includes(subject) && ends.includes(object));
    return { to, rows: joining.map(({ name }) => name).sort() };
  });
}

function inOrder(one: AskedDays, other: AskedDays): [AskedDays, AskedDays] {
  return one.first <= other.first ? [one, other] : [other, one];
}

const generated = readAllianceTables(generateAlliances());

test.each(Object.entries(countKinds(generated)))(
  'among the generated alliances are rows %s',
  (_kind, count) => {
    expect(count).toBeGreaterThan(0);
  },
);

const real = realAlliances();

// Where the real ones are, they are asked about: those that stand in for them only have to stand.
testAlliances(
  'generated alliances',
  generated,
  real
    ? { projection: { edges: 1, days: 5, longer: 1 } }
    : { projection: { edges: 4, days: 200, longer: 3 }, cypher: { edges: 3, days: 5, longer: 1 } },
);

if (real) {
  testAlliances('real alliances', readAllianceTables(real), {
    projection: { edges: 2, days: 200, longer: 2 },
    cypher: { edges: 1, days: 8, longer: 1 },
  });
} else {
  test('real alliances are not here: the generated ones stand in for them', () => {
    checked(0, 'real alliances: the tables of the Correlates of War are not here');
  });
}
