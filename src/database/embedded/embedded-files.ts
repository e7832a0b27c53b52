import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.js';

const sources = join(projectRoot, 'src', 'database', 'embedded');

/** What the embedded database is made from; read from src/ also when this runs from dist/. */
export const SOURCES = {
  pom: join(sources, 'pom.xml'),
  launcher: ['EmbeddedNeo4j', 'StorePassword', 'OwnerOnly'].map((name) => join(sources, `${name}.java`)),
  stripSignatures: join(sources, 'StripSignatures.java'),
} as const;

/** The version of Neo4j, as the pom says it. */
export function neo4jVersion(): string {
  const [, version] = /<neo4j\.version>(.+?)</.exec(readFileSync(SOURCES.pom, 'utf8')) ?? [];
  return version ?? 'unknown';
}

/** What a home folder holds for this version of Neo4j, once it is prepared. */
export interface EmbeddedFiles {
  readonly folder: string;
  readonly jars: string;
  /** Named by its source, so that a changed source is another file and nothing is ever written over. */
  readonly launcher: string;
}

/** Where they are or will be in a home folder. NOTE: by their real path, as an archive of classes is good for one path alone. */
export function embeddedFiles(home: string): EmbeddedFiles {
  const named = join(home, `neo4j-${neo4jVersion()}`);
  const folder = existsSync(named) ? realpathSync(named) : named;
  const source = SOURCES.launcher.map((file) => readFileSync(file, 'utf8')).join('\n');
  return { folder, jars: join(folder, 'lib'), launcher: join(folder, `launcher-${shortHash(source)}.jar`) };
}

/** Enough of a digest to tell the handful of files apart that a folder ever holds. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
