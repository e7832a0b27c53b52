import neo4j from 'neo4j-driver';
import { atRelease } from '../../../dist/database/at-release.js';
import { toDriverValues } from '../../../dist/database/to-driver-value.js';
import { entities } from '../../../dist/queries/entities.js';
import { relationships } from '../../../dist/queries/relationships.js';
import { relationshipsById } from '../../../dist/queries/relationships-by-id.js';
import { release } from '../../../dist/queries/release.js';
import { expandSubgraph } from '../../../dist/traversal/expand-subgraph.js';
import { findStances } from '../../../dist/traversal/find-stances.js';
import { openCypherEngine } from '../../../dist/traversal/open-cypher-engine.js';
import { NETWORK, PAGE, PATH, SUBGRAPH } from '../questions.mjs';
import { daysOf } from './days.mjs';
import { sizeOfValue } from './postgres.mjs';

const EVER = { at: null, certain: false };
const during = (year) => ({
  at: { ...daysOf(year), event: null, past: [], future: [] },
  certain: false,
});

/** What the library makes of the question for a collection, as one would write it by hand. */
const LED_BY = {
  text: `MATCH (faction:Faction {release: $release})-[:LED_BY]->(leader:Person) WHERE leader.name = $name
WITH DISTINCT faction ORDER BY faction.name, faction.id LIMIT $limit
RETURN faction.id AS id, faction.name AS name`,
};

/**
 * The project's own Cypher and what it does with the rows, in the process of the client: the same round trips, but no HTTP, no
 * GraphQL, and no asking which release is there.
 */
export async function open({ uri, user, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const holder = { read: (query, parameters) => read(driver, query, parameters) };
  const questions = await makeQuestions(holder, await release(holder));
  return {
    prepare: (_question, parameters) => parameters,
    send: (question, parameters) => questions[question](parameters),
    sizeOf: sizeOfValue,
    read: (question, answer) => READERS[question](answer),
    close: () => driver.close(),
  };
}

async function read(driver, { text }, parameters) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, toDriverValues(parameters));
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

async function makeQuestions(holder, load) {
  const database = atRelease(holder, load.digest);
  const engine = await openCypherEngine(holder, load);
  const { catalogue } = engine.vocabulary;
  const types = [...catalogue.keys()];
  const oneHop = {
    order: Object.fromEntries(types.map((type, place) => [type, place])),
    symmetric: [...catalogue.values()].filter(({ symmetric }) => symmetric).map(({ name }) => name),
    direction: 'BOTH',
    ranks: ['preferred', 'normal'],
    side: null,
    ...EVER,
  };
  const surroundings = async ({ id, year }, question) => {
    await entities(database, [id]);
    const found = await expandSubgraph(engine, {
      types,
      kinds: null,
      roots: [id],
      ...question,
      ...during(year),
    });
    return { ...found, nodes: await inOrder(database, found.nodes) };
  };
  return {
    Q1: async ({ id }) => {
      const [entity] = await entities(database, [id]);
      const page = await relationships(database, [id], oneHop, { after: null, limit: PAGE + 1 });
      return { entity, rows: page.get(id) ?? [] };
    },
    Q2: (asked) => surroundings(asked, SUBGRAPH),
    Q3: async ({ from, to, year }) => {
      await entities(database, [from, to]);
      const question = { ...PATH, from, to, first: 1, avoid: [], ...during(year) };
      const [path] = await engine.findPaths(question);
      if (!path) return null;
      const ids = path.flatMap(({ relationships: claims }) => claims.map(({ id }) => id));
      const ends = path.map((hop) => hop.to);
      const [claims] = await Promise.all([relationshipsById(database, ids), entities(database, ends)]);
      return { path, claims };
    },
    Q4: (asked) => surroundings(asked, { ...NETWORK, kinds: ['Faction'] }),
    Q5: async ({ ids, year }) => {
      await entities(database, ids);
      return findStances(engine, catalogue, ids, during(year).at);
    },
    Q6: ({ name }) => database.read(LED_BY, { name, limit: PAGE }),
  };
}

async function inOrder(database, ids) {
  const byId = new Map((await entities(database, ids)).map((entity) => [entity.id, entity]));
  return ids.map((id) => byId.get(id));
}

const READERS = {
  Q1: ({ entity: { id, name, kind }, rows }) => ({
    entity: [id, name, kind],
    rows: rows.slice(0, PAGE).map(({ relationship, other }) => {
      const [claim, type, subject, object, start, end] = edgeRow(relationship);
      return [claim, type, subject, object, other.name, start, end];
    }),
  }),
  Q2: (answer) => readParts(answer),
  Q3: (answer) => ({
    hops: answer?.path.length ?? null,
    claims: answer?.path.map(({ relationships: [first] }) => first.id) ?? [],
  }),
  Q4: (answer) => readParts(answer),
  Q5: (pairs) =>
    pairs.map(({ a, b, stance, certainty, because }) => [
      a,
      b,
      stance,
      certainty?.toUpperCase() ?? null,
      because.map(({ id }) => id).sort(),
    ]),
  Q6: (rows) => rows.map(({ id, name }) => [id, name]),
};

function readParts({ nodes, edges, truncated }) {
  return { nodes: nodes.map(({ id, name }) => [id, name]), edges: edges.map(edgeRow), truncated };
}

const edgeRow = ({ id, type, subject, object, start, end }) => [
  id,
  type,
  subject,
  object,
  start ?? null,
  end ?? null,
];
