import { neo4jVersion } from '../database/embedded/embedded-files.js';
import { DOWNLOAD_MB, jarsAreWhole } from '../database/embedded/jars.js';
import { requireEmbedded } from '../database/embedded/prepare-embedded.js';
import { type Finding, ok, refusal, warning } from './finding.js';

const CHECK = 'programs';

/** Whether what the embedded Neo4j takes is there: Java, and Maven until its jars are. Fetches nothing. */
export async function checkPrograms(home: string): Promise<Finding> {
  try {
    const { java, files } = await requireEmbedded(home);
    const [version = ''] = java.version.split('\n');
    const neo4j = `Neo4j ${neo4jVersion()}`;
    if (await jarsAreWhole(files.jars)) return ok(CHECK, `${version}; ${neo4j} is there.`);
    return warning(
      CHECK,
      `${version}; ${neo4j} is not there, and so no database is looked at. The first start fetches it: ${DOWNLOAD_MB} MB.`,
      'That takes Maven, which is there, a way to its repository, and room in ALLEGIANCE_HOME: `allegiance start`.',
    );
  } catch (error) {
    return refusal(CHECK, error);
  }
}
