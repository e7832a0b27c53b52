import { PATH } from '../questions.mjs';
import { daysOf } from './days.mjs';
import { readPath } from './neo4j-graphql.mjs';

const TIME = { fromDay: 'Int!', untilDay: 'Int!' };
const timeOf = ({ year }) => ({ fromDay: daysOf(year).from, untilDay: daysOf(year).until });
const around = {
  takes: { root: 'String!', ...TIME },
  give: (asked) => ({ root: asked.id, ...timeOf(asked) }),
};

/** The functions of peers/functions.sql: what each takes, and how its answer is read. */
export const FUNCTIONS = {
  Q1: { name: 'oneHop', takes: { root: 'String!' }, give: ({ id }) => ({ root: id }) },
  Q2: { name: 'subgraph', ...around },
  Q3: {
    name: 'shortestPath',
    takes: { source: 'String!', target: 'String!', maxHops: 'Int!', ...TIME },
    give: (asked) => ({ source: asked.from, target: asked.to, maxHops: PATH.maxHops, ...timeOf(asked) }),
    read: readPath,
  },
  Q4: { name: 'allianceNetwork', ...around },
  Q5: {
    name: 'stanceMatrix',
    takes: { factions: '[String!]!', ...TIME },
    give: (asked) => ({ factions: asked.ids, ...timeOf(asked) }),
  },
  Q6: { name: 'factionsLedBy', takes: { leader: 'String!' }, give: ({ name }) => ({ leader: name }) },
};

export const readSql = (question, answer) => (FUNCTIONS[question].read ?? ((same) => same))(answer);
