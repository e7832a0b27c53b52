import { neo4jVersion } from '../database/embedded/embedded-files.js';
import { jarsAreWhole } from '../database/embedded/jars.js';
import { requireEmbedded } from '../database/embedded/prepare-embedded.js';
import { type Finding, ok, refusal } from './finding.js';

const CHECK = 'programs';

/** Whether what the embedded Neo4j takes is there: Java, and Maven until its jars are. */
export async function checkPrograms(home: string): Promise<Finding> {
  try {
    const { java, files } = await requireEmbedded(home);
    const [version = ''] = java.version.split('\n');
    const jars = (await jarsAreWhole(files.jars)) ? 'is there' : 'will be downloaded at the first start';
    return ok(CHECK, `${version}; Neo4j ${neo4jVersion()} ${jars}.`);
  } catch (error) {
    return refusal(CHECK, error);
  }
}
