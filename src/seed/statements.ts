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
  writeRelease: readCypher('seed/12-write-release'),
} as const;

export const CONTENTS = readCypher('checks/contents');
