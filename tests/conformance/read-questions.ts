import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { questionVariables } from './question-variables.js';

/** What every client asks. */
export interface ConformanceQuestion {
  readonly name: string;
  readonly query: string;
  readonly variables: object;
}

/** What a client is told: the data that it hands on, and the codes of the errors. */
export interface ConformanceAnswer {
  readonly data: unknown;
  readonly codes: readonly string[];
}

const FOLDER = join(projectRoot, 'tests', 'conformance', 'queries');

/** The queries of the folder, in the order of their names. */
export function readQuestions(after: string): ConformanceQuestion[] {
  const variables = questionVariables(after);
  return readdirSync(FOLDER).map((file) => {
    const query = readFileSync(join(FOLDER, file), 'utf8');
    const name = /^query (\w+)/m.exec(query)?.[1] ?? file;
    return { name, query, variables: variables[name] ?? {} };
  });
}
