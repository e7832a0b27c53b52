/**
 * The six questions. `parameters` is one set of what a question takes; an answer, in canonical form, is what `ANSWER` says, and
 * is the same from every system.
 */
export const QUESTIONS = {
  Q1: {
    title: 'an entity with one hop: 25 relationships with type, other end, dates',
    answer:
      '{ entity: [id, name, kind], rows: [[id, type, subject, object, name of the other end, start, end]] }, in order',
  },
  Q2: {
    title:
      'the subgraph two hops around an entity as of a year, at most 500 nodes, with all edges among them',
    answer:
      '{ nodes: [[id, name]] in order, edges: [[id, type, subject, object, start, end]] by id, truncated }',
  },
  Q3: {
    title: 'the shortest path over memberships and alliances as of a year, at most 6 hops',
    answer:
      '{ hops: number or null }; the path itself may be any of the shortest, and is followed hop by hop',
  },
  Q4: {
    title: 'the alliance network of a faction as of a year, at most 4 hops and 200 nodes',
    answer: 'as of Q2',
  },
  Q5: {
    title:
      'how each of 20 factions stands to each other as of a year, with certainty and the claims that it rests on',
    answer: '[[a, b, stance, certainty or null, ids of claims, sorted]] for every pair',
  },
  Q6: {
    title: 'factions that a person of a given name leads or led: the first 25',
    answer: '[[id, name]], by name, then by id',
  },
};

export const PAGE = 25;
export const SUBGRAPH = { depth: 2, limit: 500 };
export const NETWORK = { depth: 4, limit: 200, types: ['MEMBER_OF', 'ALLIED_WITH'] };
export const PATH = { maxHops: 6, types: ['MEMBER_OF', 'ALLIED_WITH'] };
/** Of each node that an answer may have. */
export const EDGES_PER_NODE = 5;

/** A year as the API takes it, and as dates are stored. */
export const yearText = (year) => String(year).padStart(4, '0');
