import type { Database } from '../database/connect.js';
import { readCypher } from '../database/cypher-file.js';
import { type Finding, ok, warning } from './finding.js';

const CHECK = 'server';
const SERVER = readCypher('doctor/server');
const TRIED = '5.26.';

/** Whether the Neo4j is of the version that everything was tried with. */
export async function checkServer(database: Database): Promise<Finding> {
  const [row] = await database.read(SERVER, {});
  const version = String(row?.version);
  const message = `Neo4j ${version} ${row?.edition}.`;
  return version.startsWith(TRIED)
    ? ok(CHECK, message)
    : warning(CHECK, message, 'Allegiance is tested with 5.26 LTS: use that where something fails.');
}
