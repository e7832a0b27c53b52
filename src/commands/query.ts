import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { type Command, InvalidArgumentError } from 'commander';
import { badInput } from '../errors.js';
import { withUrlOption } from './asking-options.js';
import { openApi } from './open-api.js';
import { sayJson } from './output.js';

interface Options {
  readonly variables?: Record<string, unknown>;
  readonly url?: string;
}

export function query(command: Command): void {
  withUrlOption(
    command
      .argument(
        '<question>',
        'a question in GraphQL, the name of a file that holds one, or - for standard input',
      )
      .option('--variables <json>', 'values for its variables', toVariables)
      .option('--json', 'as it is in any case'),
  )
    .addHelpText(
      'after',
      `
The answer's data is printed as JSON. Errors go to standard error, with the exit
code of their kind.

Examples:
  $ allegiance query '{ release { digest relationships } }'
  $ allegiance query schema/examples/01-who-led-the-alliance.graphql
  $ allegiance query 'query ($id: ID!) { entity(id: $id) { name } }' --variables '{"id":"mirror/worf"}'`,
    )
    .action(async (question: string, { variables = {}, url }: Options) => {
      const asked = await read(question);
      const api = await openApi({ ...(url && { url }) });
      try {
        sayJson(await api.ask(asked, variables));
      } finally {
        await api.close();
      }
    });
}

/** NOTE: no file has a brace in its name here, and every question has one. */
async function read(question: string): Promise<string> {
  if (question === '-') return text(process.stdin);
  if (question.includes('{')) return question;
  try {
    return readFileSync(question, 'utf8');
  } catch (cause) {
    throw badInput(`"${question}" is no question in GraphQL, and no file that can be read.`, { cause });
  }
}

function toVariables(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new InvalidArgumentError('Expecting a JSON object, e.g. {"id":"mirror/worf"}.');
}
