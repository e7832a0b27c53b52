import type { Command } from 'commander';
import type { Json } from './answer.js';
import { type AskingOptions, toList, toNumber, withAskingOptions } from './asking-options.js';
import { CLAIM, claimLines } from './claim.js';
import { findEntity } from './find-entity.js';
import { say, sayJson, styled, tell } from './output.js';
import { withApi } from './with-api.js';

interface Options extends AskingOptions {
  readonly of?: readonly string[];
  readonly continuity?: string;
  readonly limit: number;
}

const QUESTION = `query ($from: Moment!, $to: Moment!, $of: [ID!], $continuity: ID, $limit: Int!) {
  changes(from: $from, to: $to, of: $of, continuity: $continuity, limit: $limit) {
    added { ...Claim } ended { ...Claim } truncated
  }
} ${CLAIM}`;

export function diff(command: Command): void {
  withAskingOptions(
    command
      .argument('<from>', 'the earlier moment: an EDTF date, or event:<id of an event>')
      .argument('<to>', 'the later moment')
      .option('--of <entities>', 'only what concerns these, by id or name, with commas between them', toList)
      .option('--continuity <id>', 'only what belongs to this continuity')
      .option('--limit <number>', 'how many changes at most', toNumber, 100),
  )
    .addHelpText(
      'after',
      `
What holds at one of the two moments, and on no reading at the other.

Examples:
  $ allegiance diff 2409 2410 --of "Klingon Empire"
  $ allegiance diff event:mirror/capture-of-worf event:mirror/deposition-of-worf --continuity mirror`,
    )
    .action((from: string, to: string, options: Options) =>
      withApi(options, async (api) => {
        const of: string[] = [];
        for (const entity of options.of ?? []) of.push(await findEntity(api, entity));
        const { continuity = null, limit } = options;
        const variables = { from, to, continuity, limit, of: of.length > 0 ? of : null };
        const { changes } = await api.ask(QUESTION, variables);
        if (options.json) sayJson(changes);
        else print(changes);
      }),
    );
}

function print({ added, ended, truncated }: Json): void {
  for (const claim of ended) list(styled('red', '-'), claim);
  for (const claim of added) list(styled('green', '+'), claim);
  tell(`${ended.length} ended, ${added.length} added${truncated ? ', and more: raise --limit' : ''}.`);
}

function list(mark: string, claim: Json): void {
  const [first, ...rest] = claimLines(claim);
  say(`${mark} ${first}`);
  for (const line of rest) say(`  ${line}`);
}
