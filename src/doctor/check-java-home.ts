import { resolve } from 'node:path';
import { embeddedFiles } from '../database/embedded/embedded-files.js';
import { jarsAreWhole } from '../database/embedded/jars.js';
import { wrongJavaHome } from '../database/find-program.js';
import { type Finding, failure, warning } from './finding.js';

const CHECK = 'java home';
const HINT = 'Set it to the folder of a JDK, or unset it.';

/** What is wrong with JAVA_HOME. The Java along PATH does instead, but not for Maven, which is needed until the jars are there. */
export async function checkJavaHome(home: string): Promise<Finding | undefined> {
  const named = wrongJavaHome();
  if (named === undefined) return undefined;
  const message = `JAVA_HOME is "${named}", and no Java is there.`;
  return (await jarsAreWhole(embeddedFiles(resolve(home)).jars))
    ? warning(CHECK, `${message} The one along PATH is used; Maven would refuse to run.`, HINT)
    : failure(CHECK, `${message} Maven, which is to fetch Neo4j, refuses to run with it.`, HINT);
}
