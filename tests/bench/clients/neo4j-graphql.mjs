import { daysOf } from './days.mjs';
import { firstByName } from './first-by-name.mjs';
import { openGraphql } from './ours.mjs';

const asOf = ({ id, year }) => ({ id, ...daysOf(year) });
const DAYS = '$from: Int!, $until: Int!';
const TIME = 'from: $from, until: $until';

const OPERATIONS = {
  Q1: {
    query: 'query ($id: ID!) { oneHop(id: $id) }',
    variables: ({ id }) => ({ id }),
    read: ({ oneHop }) => oneHop,
  },
  Q2: {
    query: `query ($id: ID!, ${DAYS}) { subgraph(id: $id, ${TIME}) }`,
    variables: asOf,
    read: ({ subgraph }) => subgraph,
  },
  Q3: {
    query: `query ($a: ID!, $b: ID!, ${DAYS}) { shortestPath(a: $a, b: $b, ${TIME}) }`,
    variables: ({ from, to, year }) => ({ a: from, b: to, ...daysOf(year) }),
    read: ({ shortestPath }) => readPath(shortestPath),
  },
  Q4: {
    query: `query ($id: ID!, ${DAYS}) { allianceNetwork(id: $id, ${TIME}) }`,
    variables: asOf,
    read: ({ allianceNetwork }) => allianceNetwork,
  },
  Q5: {
    query: `query ($ids: [ID!]!, ${DAYS}) { stanceMatrix(ids: $ids, ${TIME}) }`,
    variables: ({ ids, year }) => ({ ids, ...daysOf(year) }),
    read: ({ stanceMatrix }) =>
      stanceMatrix.map(([a, b, how, sure, claims]) => [a, b, how, sure, claims.sort()]),
  },
  // From the leader on, as only so an index helps: the filter of factions by their leaders looks at every faction.
  Q6: {
    query: 'query ($name: String!) { people(where: { name: { eq: $name } }) { leads { id name } } }',
    variables: ({ name }) => ({ name }),
    read: ({ people }) => firstByName(people.flatMap(({ leads }) => leads)),
  },
};

/** Of rows of claims: [id, type, start, end, name of whom it leads to]. */
export function readPath(rows) {
  return { hops: rows?.length ?? null, claims: (rows ?? []).map(([id]) => id) };
}

export const open = (target) => openGraphql(target, OPERATIONS);
