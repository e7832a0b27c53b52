import { javaMissing, mavenMissing } from '../../errors.js';
import { findJavaProgram, findProgram } from '../find-program.js';
import { runCommand } from '../run-command.js';
import { installLine } from './install-line.js';

const OLDEST_JAVA = 17;

export interface Java {
  readonly file: string;
  /** Everything that it says of itself: two builds of one version are told apart by it. */
  readonly version: string;
}

/** The Java that runs the database. Refuses none at all and one older than 17 (JAVA_MISSING). */
export async function requireJava(): Promise<Java> {
  const file = findJavaProgram('java');
  if (!file) throw javaMissing('Java is not installed.', needed());
  // Older ones know only the single dash, and all of them answer on standard error.
  const { code, stderr } = await runCommand(file, ['-version']);
  if (code !== 0) throw javaMissing(`"${file}" does not run.`, needed(stderr));
  const major = majorOf(stderr);
  if (major < OLDEST_JAVA) {
    throw javaMissing(
      `"${file}" is Java ${major}, and Neo4j needs Java ${OLDEST_JAVA} or newer.`,
      needed(stderr),
    );
  }
  return { file, version: stderr };
}

/** The compiler and the archiver of the same Java. Refuses a runtime that comes without them (JAVA_MISSING). */
export function requireJdk(): { javac: string; jar: string } {
  const javac = findJavaProgram('javac');
  const jar = findJavaProgram('jar');
  if (!javac || !jar) {
    throw javaMissing(
      'Java is installed without its compiler, javac: the JDK is needed, not only the JRE.',
      needed(),
    );
  }
  return { javac, jar };
}

/** The Maven that downloads the database. Refuses none (MAVEN_MISSING). */
export function requireMaven(): string {
  const file = findProgram('mvn');
  if (!file) throw mavenMissing('Maven is not installed. It downloads Neo4j, once.', needed());
  return file;
}

function needed(cause?: string): { hint: string; cause?: string } {
  const hint = `Install it. ${installLine()}.`;
  return cause === undefined ? { hint } : { hint, cause };
}

/** 17 from `openjdk version "17.0.15"`, 8 from the `java version "1.8.0_292"` of old. 0 where nothing can be read. */
function majorOf(version: string): number {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return Number(first === '1' ? second : first) || 0;
}
