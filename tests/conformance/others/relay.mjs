import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import relay from 'relay-runtime';
import { codesOf } from './answer-questions.mjs';

/** Relay compiles all questions against the schema first, and puts together what has one id, over all of them. */
const url = process.argv[2];
const questions = JSON.parse(await text(process.stdin));
const folder = mkdtempSync(join(tmpdir(), 'allegiance-relay-'));
compile();

let codes = [];
const environment = new relay.Environment({
  network: relay.Network.create(fetchAnswer),
  store: new relay.Store(new relay.RecordSource()),
});
const answers = {};
for (const { name, variables } of questions) {
  const artifact = join(folder, 'src', '__generated__', `${name}.graphql.js`);
  const { default: compiled } = await import(pathToFileURL(artifact).href);
  // Relay refuses an answer that is nothing but errors, whose codes are told all the same.
  const data = await relay
    .fetchQuery(environment, compiled, variables)
    .toPromise()
    .catch((error) => (codes.length > 0 ? null : Promise.reject(error)));
  answers[name] = { data, codes };
}
rmSync(folder, { recursive: true });
process.stdout.write(JSON.stringify(answers));

async function fetchAnswer({ text: query }, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  codes = codesOf(answer.errors);
  return answer;
}

/** A module for each question, named as Relay wants: after its operation, without the `Query`. */
function compile() {
  const schema = fileURLToPath(new URL('../../../schema/api.graphql', import.meta.url));
  mkdirSync(join(folder, 'src'));
  cpSync(schema, join(folder, 'schema.graphql'));
  for (const { name, query } of questions)
    writeFileSync(join(folder, 'src', `${name.replace(/Query$/, '')}.js`), `graphql\`${query}\`;\n`);
  const settings = { src: './src', schema: './schema.graphql', language: 'javascript', eagerEsModules: true };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(settings));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js');
  execFileSync(process.execPath, [compiler, 'relay.config.json'], { cwd: folder, stdio: 'pipe' });
}
