import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Address } from '../../src/database/connect.js';
import { type Api, openApi } from '../support/api.js';
import { readFiles, yaml } from '../support/data-folder.js';
import { scratchDatabase } from '../support/scratch-database.js';

/** What the facts that the project ships do not show: a few made up, asked of both engines. */

const KINGS = yaml`
  source: { id: wiki/kings, title: Kings, publisher: Wiki }
  entities:
    - { id: mirror/kingdom, kind: Faction, name: Kingdom, description: D., citations: [Text 1] }
    - { id: mirror/realm, kind: Faction, name: Realm, description: D., citations: [Text 1] }
    - { id: mirror/council, kind: Faction, name: Council, description: D., citations: [Text 1] }
    - { id: mirror/ann, kind: Person, name: Ann, description: D., citations: [Text 1] }
    - { id: mirror/bob, kind: Person, name: Bob, description: D., citations: [Text 1] }
    - { id: mirror/cid, kind: Person, name: Cid, description: D., citations: [Text 1] }
    - { id: mirror/dan, kind: Person, name: Dan, description: D., citations: [Text 1] }
    - { id: mirror/eve, kind: Person, name: Eve, description: D., citations: [Text 1] }
    - { id: mirror/fall, kind: Event, name: Fall, description: D., citations: [Text 1] }
    - { id: mirror/vote, kind: Event, name: Vote, description: D., after: [mirror/fall], citations: [Text 1] }
  relationships:
    - { id: mirror/kingdom.cid, subject: mirror/kingdom, type: LED_BY, object: mirror/cid, office: King, start: "..", end: 2300, citations: [Text 2] }
    - { id: mirror/kingdom.ann, subject: mirror/kingdom, type: LED_BY, object: mirror/ann, office: King, start: 2340, end: event:mirror/fall, citations: [Text 2] }
    - { id: mirror/kingdom.bob, subject: mirror/kingdom, type: LED_BY, object: mirror/bob, office: King, start: event:mirror/vote, citations: [Text 2] }
    - { id: mirror/council.member, subject: mirror/council, type: MEMBER_OF, object: mirror/kingdom, citations: [Text 2] }
    - { id: mirror/council.deposed, subject: mirror/council, type: DEPOSED, object: mirror/bob, office: King, start: 2405, citations: [Text 3] }
    - { id: mirror/realm.deposed, subject: mirror/realm, type: DEPOSED, object: mirror/bob, office: King, start: 2405, citations: [Text 3] }
    - { id: mirror/realm.deposed-too, subject: mirror/realm, type: DEPOSED, object: mirror/ann, start: event:mirror/fall, citations: [Text 3] }
    - { id: mirror/realm.member, subject: mirror/realm, type: MEMBER_OF, object: mirror/alliance, start: 2300, end: 2350, citations: [Text 4] }
    - { id: mirror/kingdom.member, subject: mirror/kingdom, type: MEMBER_OF, object: mirror/alliance, start: 2380, end: "..", citations: [Text 4] }
    - { id: mirror/worf.member, subject: mirror/worf, type: MEMBER_OF, object: mirror/kingdom, end: event:mirror/fall, citations: [Text 4] }
    - { id: mirror/dan.all, subject: mirror/dan, type: SOLD_TO, object: mirror/eve, taxed: false, goods: salt, tons: 2.5, role: agent, citations: [Text 5] }
    - { id: mirror/dan.some, subject: mirror/dan, type: SOLD_TO, object: mirror/eve, goods: "12", citations: [Text 5] }
    - { id: mirror/dan.none, subject: mirror/dan, type: SOLD_TO, object: mirror/eve, citations: [Text 5] }
`;

const CATALOGUE = yaml`
  MEMBER_OF: { label: member of, inverse: has member, verb: v, inverseVerb: w, description: D., subject: [Person, Faction], object: [Faction], polarity: 1, properties: [role] }
  LED_BY: { label: led by, inverse: leads, verb: v, inverseVerb: w, description: D., subject: [Faction], object: [Person], polarity: 1, properties: [office] }
  DEPOSED: { label: deposed, inverse: deposed by, verb: v, inverseVerb: w, description: D., subject: [Faction], object: [Person], polarity: -1, occurrence: true, properties: [office] }
  ALLIED_WITH: { label: allied with, inverse: allied with, verb: v, inverseVerb: w, description: D., subject: [Faction], object: [Faction], polarity: 1, symmetric: true }
  SOLD_TO: { label: sold to, inverse: bought from, verb: sold to, inverseVerb: bought from, description: D., subject: [Person], object: [Person], polarity: 0, properties: [tons, goods, role, taxed] }
`;

let address: Address;

beforeAll(async () => {
  address = await scratchDatabase();
}, 60_000);

describe.each(['projection', 'cypher'] as const)('asked by %s', (engine) => {
  let api: Api;

  beforeAll(async () => {
    const data = readFiles({ 'catalogue.yaml': CATALOGUE, 'mirror/kings.yaml': KINGS });
    api = await openApi({ address, data }, engine);
  }, 60_000);

  test('what a type has of its own is answered in the order of the catalogue, as texts, and told', async () => {
    const { entity } = await api.ask(
      '{ entity(id: "mirror/dan") { relationships(types: [SOLD_TO]) { nodes { id role sentence properties { name value } } } } }',
    );
    expect(entity.relationships.nodes).toEqual([
      {
        id: 'mirror/dan.all',
        role: 'agent',
        sentence: 'Dan sold to Eve (agent) (tons: 2.5) (goods: salt) (taxed: false).',
        properties: [
          { name: 'tons', value: '2.5' },
          { name: 'goods', value: 'salt' },
          { name: 'taxed', value: 'false' },
        ],
      },
      { id: 'mirror/dan.none', role: null, sentence: 'Dan sold to Eve.', properties: [] },
      {
        id: 'mirror/dan.some',
        role: null,
        sentence: 'Dan sold to Eve (goods: 12).',
        properties: [{ name: 'goods', value: '12' }],
      },
    ]);
  });

  test('what the API has a field for is none of a type alone', async () => {
    const { node } = await api.ask(
      '{ node(id: "mirror/kingdom.ann") { ... on Relationship { office properties { name } } } }',
    );
    expect(node).toEqual({ office: 'King', properties: [] });
  });

  test('a succession is in order, of dates and of events, and one that always was comes first', async () => {
    const { entity } = await api.ask(
      '{ entity(id: "mirror/kingdom") { ... on Faction { succession { holder { name } } } } }',
    );
    const names = entity.succession.map(({ holder }: { holder: { name: string } }) => holder.name);
    expect(names).toEqual(['Cid', 'Ann', 'Bob']);
  });

  test('a reign is ended by a deposition at its end, or by the body itself, not by what happened in another', async () => {
    const { entity } = await api.ask(
      '{ entity(id: "mirror/kingdom") { ... on Faction { succession { endedBy { id } } } } }',
    );
    const ended = entity.succession.map(({ endedBy }: { endedBy: { id: string }[] }) =>
      endedBy.map(({ id }) => id),
    );
    expect(ended).toEqual([[], ['mirror/realm.deposed-too'], ['mirror/council.deposed']]);
  });

  test('members of one coalition at different times were never allied', async () => {
    const { stance } = await api.ask(
      '{ stance(a: "mirror/realm", b: "mirror/kingdom") { stance because { id } } }',
    );
    expect(stance).toEqual({ stance: 'NOTHING_RECORDED', because: [] });
  });

  test('a path may begin and end at what it is not to pass', async () => {
    const query = `query ($hops: Int!) { paths(from: "mirror/ann", to: "mirror/bob", maxHops: $hops, avoid: ["mirror/ann", "mirror/bob"]) {
      paths { hops { to { id } } } } }`;
    for (const hops of [2, 3]) {
      const { paths } = await api.ask(query, { hops });
      expect(paths.paths[0].hops.map(({ to }: { to: { id: string } }) => to.id)).toEqual([
        'mirror/kingdom',
        'mirror/bob',
      ]);
    }
  });

  test('what ended at an event is not in a timeline from that event on', async () => {
    const ids = async (from: string): Promise<string[]> => {
      const { timeline } = await api.ask(
        'query ($from: Moment!) { timeline(of: ["mirror/worf"], from: $from) { nodes { relationship { id } } } }',
        { from },
      );
      return timeline.nodes.flatMap(
        ({ relationship }: { relationship: { id: string } | null }) => relationship?.id ?? [],
      );
    };
    expect(await ids('event:mirror/fall')).toEqual([]);
    expect(await ids('2000')).toEqual(['mirror/worf.member']);
  });

  test('a network of alliances is asked of a faction', async () => {
    const [error] = await api.refused('{ allianceNetwork(of: "mirror/ann") { truncated } }');
    expect(error).toMatchObject({
      message: expect.stringContaining('Person'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
