import { readCypher } from '../database/cypher-file.js';

/** The statements of the seed, in the order in which they run; the names of the files say what each does. */
export const SCHEMA = [
  'schema/00-drop-earlier',
  'schema/01-unique-ids',
  'schema/02-names',
  'schema/03-await-indexes',
].map((name) => readCypher(name));

export const SEED = {
  lockRelease: readCypher('seed/01-lock-release'),
  beginLoad: readCypher('seed/02-begin-load'),
  createNodes: readCypher('seed/03-create-nodes'),
  createRelationships: readCypher('seed/04-create-relationships'),
  addDisputes: readCypher('seed/05-add-disputes'),
  writeRelease: readCypher('seed/06-write-release'),
  clear: readCypher('seed/07-clear'),
  endLoad: readCypher('seed/08-end-load'),
} as const;

/** Apart from those: it runs only where a release is not whole, and no release is another one for it. */
export const FORGET = readCypher('seed/09-forget-release');

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
