import { readCypher } from '../database/cypher-file.js';

/** The statements of the seed, in the order in which they run; the names of the files say what each does. */
export const SCHEMA = ['schema/01-unique-ids', 'schema/02-names', 'schema/03-await-indexes'].map((name) =>
  readCypher(name),
);

export const SEED = {
  lockRelease: readCypher('seed/01-lock-release'),
  deleteRelationships: readCypher('seed/02-delete-relationships'),
  deleteNodes: readCypher('seed/03-delete-nodes'),
  continuities: readCypher('seed/04-write-continuities'),
  sources: readCypher('seed/05-write-sources'),
  citations: readCypher('seed/06-write-citations'),
  disputes: readCypher('seed/07-write-disputes'),
  entities: readCypher('seed/08-write-entities'),
  citationSources: readCypher('seed/09-link-citations'),
  eventOrder: readCypher('seed/10-order-events'),
  relationships: readCypher('seed/11-write-relationships'),
  addDisputes: readCypher('seed/12-add-disputes'),
  writeRelease: readCypher('seed/13-write-release'),
} as const;

/** Those of a load into a database that holds no release; the links of citations and events are written by the same as above. */
export const FIRST_LOAD = {
  beginRelease: readCypher('first-load/01-begin-release'),
  clear: readCypher('first-load/02-clear'),
  nodes: readCypher('first-load/03-create-nodes'),
  entities: readCypher('first-load/04-create-entities'),
  relationships: readCypher('first-load/05-create-relationships'),
} as const;

export const CONTENTS = readCypher('checks/contents');

/** Patterns that contradict themselves where they hold at one time: what the graph is searched for, and how a dispute says it. */
export const CONTRADICTIONS = [
  {
    name: 'ally-and-enemy',
    statement: readCypher('checks/ally-and-enemy'),
    reason: 'An ally or member of a faction is at war with it at the same time.',
  },
  {
    name: 'members-of-enemies',
    statement: readCypher('checks/members-of-enemies'),
    reason: 'One belongs at the same time to two factions that are at war with each other.',
  },
  {
    name: 'members-of-the-destroyed',
    statement: readCypher('checks/members-of-the-destroyed'),
    reason: 'One still belongs to a faction after its destruction.',
  },
] as const;

export const UNRELATED = readCypher('checks/unrelated-entities');
