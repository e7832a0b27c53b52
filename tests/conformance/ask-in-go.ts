import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { temporaryFolder } from '../support/folders.js';
import { runProgram } from '../support/run-program.js';
import type { ConformanceAnswer, ConformanceQuestion } from './read-questions.js';

export const hasGo: boolean = spawnSync('go', ['version']).status === 0;

const FOLDER = join(projectRoot, 'tests', 'conformance');

/** What genqlient makes of the answers to all questions: it is generated of them, compiled and run, which takes minutes at first. */
export async function askInGo(
  url: string,
  questions: readonly ConformanceQuestion[],
): Promise<Readonly<Record<string, ConformanceAnswer>>> {
  const folder = temporaryFolder();
  cpSync(join(FOLDER, 'others', 'genqlient'), folder, { recursive: true });
  cpSync(join(FOLDER, 'queries'), join(folder, 'queries'), { recursive: true });
  cpSync(join(projectRoot, 'schema', 'api.graphql'), join(folder, 'api.graphql'));
  const calls = questions.map(
    ({ name }) => `"${name}": {${name}_Operation, func() any { return new(${name}Response) }},`,
  );
  writeFileSync(
    join(folder, 'calls.go'),
    `package main\n\nvar calls = map[string]call{\n${calls.join('\n')}\n}\n`,
  );
  await runProgram('go', ['tool', 'genqlient'], { cwd: folder });
  const input = JSON.stringify(questions);
  return JSON.parse(await runProgram('go', ['run', '.', `${url}/graphql`], { cwd: folder, input }));
}
