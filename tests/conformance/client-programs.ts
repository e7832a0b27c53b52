import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { printedByPython } from '../support/python.js';
import { runProgram } from '../support/run-program.js';
import type { ConformanceAnswer, ConformanceQuestion } from './read-questions.js';

const FOLDER = join(projectRoot, 'tests', 'conformance', 'others');

/** Whether the packages of `tests/conformance/others/package.json` are there, which `npm run conformance` installs. */
export const hasHeavyPackages: boolean = existsSync(join(FOLDER, 'node_modules', 'relay-compiler'));

type Answers = Readonly<Record<string, ConformanceAnswer>>;

/** What a client in JavaScript makes of the answers to all questions, by their names. */
export async function askInNode(
  program: string,
  url: string,
  questions: readonly ConformanceQuestion[],
): Promise<Answers> {
  const parameters = [join(FOLDER, program), `${url}/graphql`];
  return JSON.parse(await runProgram(process.execPath, parameters, { input: JSON.stringify(questions) }));
}

/** What the client in Python makes of them. */
export async function askInPython(url: string, questions: readonly ConformanceQuestion[]): Promise<Answers> {
  const input = JSON.stringify(questions);
  return JSON.parse(await printedByPython([join(FOLDER, 'gql_client.py'), `${url}/graphql`], { input }));
}
