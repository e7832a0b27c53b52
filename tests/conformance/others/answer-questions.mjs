/** What the programs of this folder have in common: questions come as JSON on standard input, answers go as JSON to standard output. */
import { text } from 'node:stream/consumers';

/**
 * Has every question asked, one after the other, and prints the answers by name: `{ data, codes }`.
 * @param {(question: { name: string, query: string, variables: object }) => Promise<{ data: unknown, codes: string[] }>} ask
 */
export async function answerQuestions(ask) {
  const answers = {};
  for (const question of JSON.parse(await text(process.stdin))) answers[question.name] = await ask(question);
  process.stdout.write(JSON.stringify(answers));
}

/** @param {readonly { extensions?: { code?: string } }[] | undefined} errors */
export const codesOf = (errors) => (errors ?? []).map(({ extensions }) => extensions?.code);
