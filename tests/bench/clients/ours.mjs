import { NETWORK, PAGE, PATH, SUBGRAPH, yearText } from '../questions.mjs';
import { firstByName } from './first-by-name.mjs';
import { jsonOf, openHttp, post, sizeOf } from './http.mjs';

const EDGES = '{ id type subject { id } object { id } start end }';
const PARTS = `nodes { id name } edges ${EDGES} truncated`;

/** The questions as our API takes them, and how its answers are read. */
export const OPERATIONS = {
  Q1: {
    query: `query ($id: ID!) { entity(id: $id) { id name kind relationships(first: ${PAGE}) {
      nodes { id type subject { id name } object { id name } start end } } } }`,
    variables: ({ id }) => ({ id }),
    read: ({ entity: { id, name, kind, relationships } }) => ({
      entity: [id, name, kind[0] + kind.slice(1).toLowerCase()],
      rows: relationships.nodes.map((claim) => {
        const { subject, object } = claim;
        const other = subject.id === id ? object : subject;
        return [claim.id, claim.type, subject.id, object.id, other.name, claim.start, claim.end];
      }),
    }),
  },
  Q2: {
    query: `query ($id: ID!, $asOf: Moment!) {
      subgraph(roots: [$id], depth: ${SUBGRAPH.depth}, limit: ${SUBGRAPH.limit}, asOf: $asOf) { ${PARTS} } }`,
    variables: ({ id, year }) => ({ id, asOf: yearText(year) }),
    read: ({ subgraph }) => readParts(subgraph),
  },
  Q3: {
    query: `query ($from: ID!, $to: ID!, $asOf: Moment!) {
      paths(from: $from, to: $to, types: [${PATH.types}], asOf: $asOf, maxHops: ${PATH.maxHops}, first: 1) {
        paths { hops { relationship { id type start end } to { id name } } } } }`,
    variables: ({ from, to, year }) => ({ from, to, asOf: yearText(year) }),
    read: ({ paths: { paths } }) => ({
      hops: paths[0]?.hops.length ?? null,
      claims: paths[0]?.hops.map(({ relationship }) => relationship.id) ?? [],
    }),
  },
  Q4: {
    query: `query ($id: ID!, $asOf: Moment!) {
      allianceNetwork(of: $id, maxHops: ${NETWORK.depth}, limit: ${NETWORK.limit}, asOf: $asOf) { ${PARTS} } }`,
    variables: ({ id, year }) => ({ id, asOf: yearText(year) }),
    read: ({ allianceNetwork }) => readParts(allianceNetwork),
  },
  Q5: {
    query: `query ($ids: [ID!]!, $asOf: Moment!) { stanceMatrix(factions: $ids, asOf: $asOf) {
      cells { a { id } b { id } stance { stance certainty because { id } } } } }`,
    variables: ({ ids, year }) => ({ ids, asOf: yearText(year) }),
    read: ({ stanceMatrix: { cells } }) =>
      cells.map(({ a, b, stance: { stance, certainty, because } }) => [
        a.id,
        b.id,
        stance,
        certainty,
        because.map(({ id }) => id).sort(),
      ]),
  },
  // From the leader on, as only so an index helps: the filter of factions by their leaders looks at every faction.
  Q6: {
    query: `query ($name: String!) {
      people(where: { name: { eq: $name } }) { offices(first: 100) { nodes { id name } } } }`,
    variables: ({ name }) => ({ name }),
    read: ({ people }) => firstByName(people.flatMap(({ offices }) => offices.nodes)),
  },
};

function readParts({ nodes, edges, truncated }) {
  return {
    nodes: nodes.map(({ id, name }) => [id, name]),
    edges: edges.map(({ id, type, subject, object, start, end }) => [
      id,
      type,
      subject.id,
      object.id,
      start,
      end,
    ]),
    truncated,
  };
}

/** A client of a GraphQL server, by its operations. */
export function openGraphql({ port }, operations) {
  const { send, close } = openHttp(port);
  return {
    prepare: (question, parameters) => {
      const { query, variables } = operations[question];
      return post('/graphql', { query, variables: variables(parameters) });
    },
    send: (_question, request) => send(request),
    sizeOf,
    read: (question, answer) => {
      const { data, errors } = jsonOf(answer);
      if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
      return operations[question].read(data);
    },
    close,
  };
}

export const open = (target) => openGraphql(target, OPERATIONS);
