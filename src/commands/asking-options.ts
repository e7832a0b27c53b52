import { type Command, InvalidArgumentError } from 'commander';
import { knownNames } from './known-names.js';
import type { Api } from './open-api.js';

/** What every command that asks the API may be told. */
export interface AskingOptions {
  readonly json?: true;
  readonly url?: string;
}

/** And every one that asks as of a moment. */
export interface MomentOptions extends AskingOptions {
  readonly asOf?: string;
  readonly certain?: true;
  readonly types?: readonly string[];
}

/** A command whose answer has no form of ours has none of JSON. */
export function withAskingOptions(command: Command, { json } = { json: true }): Command {
  if (json) command.option('--json', "print the API's answer as JSON");
  return withUrlOption(command);
}

/** Which server is asked. Refuses what is no address of one. */
export function withUrlOption(command: Command): Command {
  return command.option(
    '--url <address>',
    'of a running server; else the one that runs here, or none',
    toUrl,
  );
}

export function withMomentOptions(command: Command, { json } = { json: true }): Command {
  return withAskingOptions(
    command
      .option('--as-of <moment>', 'an EDTF date, or event:<id of an event>; the whole of time when left out')
      .option('--certain', 'only what holds certainly then, not what may hold')
      .option('--types <types>', 'only these types, with commas between them', toTypes),
    { json },
  );
}

/** As the API takes them. Refuses types that it does not have (BAD_USER_INPUT). */
export async function momentVariables(
  api: Api,
  { asOf, certain, types }: MomentOptions,
): Promise<Record<string, unknown>> {
  await knownNames(api, { of: 'RelationshipType', called: 'relationship type' }, types);
  return {
    asOf: asOf ?? null,
    certainty: certain ? 'CERTAIN' : 'POSSIBLE',
    types: types ?? null,
  };
}

/** A whole number of an option. The API knows its bounds. */
export function toNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Expecting a whole number.');
  return Number(text);
}

function toUrl(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('Expecting an address like http://127.0.0.1:4000.');
}

export function toList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function toTypes(text: string): string[] {
  return toList(text).map((type) => type.toUpperCase().replaceAll('-', '_'));
}
