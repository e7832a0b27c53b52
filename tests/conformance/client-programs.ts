import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { printedByPython } from '../support/python.js';
import type { ConformanceAnswer, ConformanceQuestion } from './read-questions.js';

const FOLDER = join(projectRoot, 'tests', 'conformance', 'others');

/** Whether the packages of `tests/conformance/others/package.json` are there, which `npm run conformance` installs. */
export const hasHeavyPackages: boolean = existsSync(join(FOLDER, 'node_modules', 'relay-compiler'));

type Answers = Readonly<Record<string, ConformanceAnswer>>;

/** What a client in JavaScript makes of the answers to all questions, by their names. */
export function askInNode(program: string, url: string, questions: readonly ConformanceQuestion[]): Answers {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(FOLDER, program), `${url}/graphql`], {
    input: JSON.stringify(questions),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** What the client in Python makes of them. */
export function askInPython(url: string, questions: readonly ConformanceQuestion[]): Answers {
  const input = JSON.stringify(questions);
  return JSON.parse(printedByPython([join(FOLDER, 'gql_client.py'), `${url}/graphql`], { input }));
}
