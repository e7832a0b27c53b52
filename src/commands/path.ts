import type { Command } from 'commander';
import { notFound } from '../errors.js';
import type { Json } from './answer.js';
import {
  type MomentOptions,
  momentVariables,
  toList,
  toNumber,
  withMomentOptions,
} from './asking-options.js';
import { CLAIM, claimLines } from './claim.js';
import { findEntity } from './find-entity.js';
import { say, sayJson, styled, tell } from './output.js';
import { withApi } from './with-api.js';

interface Options extends MomentOptions {
  readonly maxHops: number;
  readonly first: number;
  readonly avoid?: readonly string[];
}

const QUESTION = `query ($from: ID!, $to: ID!, $asOf: Moment, $certainty: Certainty!, $types: [RelationshipType!],
  $maxHops: Int!, $first: Int!, $avoid: [ID!]) {
  paths(from: $from, to: $to, asOf: $asOf, certainty: $certainty, types: $types, maxHops: $maxHops, first: $first, avoid: $avoid) {
    paths { start { id name } hops { forward to { id name } relationship { ...Claim } parallel { id } } }
    advice { sentence relax }
  }
} ${CLAIM}`;

export function path(command: Command): void {
  withMomentOptions(
    command
      .argument('<from>', 'where it begins: an id, or a name')
      .argument('<to>', 'where it leads')
      .option('--max-hops <number>', 'how many relationships at most', toNumber, 6)
      .option('--first <number>', 'how many paths at most', toNumber, 1)
      .option('--avoid <ids>', 'entities not to pass, with commas between them', toList),
  )
    .addHelpText(
      'after',
      `
Where there is none it says what would give one, and ends with code 5.

Examples:
  $ allegiance path mirror/jay-enigma mirror/dukat
  $ allegiance path "Klingon Empire" "Romulan Republic" --as-of 2410 --types allied-with,member-of --first 3`,
    )
    .action((from: string, to: string, options: Options) =>
      withApi(options, async (api) => {
        const ends = { from: await findEntity(api, from), to: await findEntity(api, to) };
        const { maxHops, first, avoid = null } = options;
        const { paths } = await api.ask(QUESTION, {
          ...ends,
          maxHops,
          first,
          avoid,
          ...(await momentVariables(api, options)),
        });
        if (options.json) sayJson(paths);
        else for (const found of paths.paths) print(found);
        for (const { sentence } of paths.advice) tell(sentence);
        if (paths.paths.length === 0) throw notFound(`No path leads from ${ends.from} to ${ends.to}.`);
      }),
    );
}

function print({ start, hops }: Json): void {
  say(styled('bold', [start, ...hops.map(({ to }: Json) => to)].map(({ id }) => id).join(' – ')));
  for (const { relationship, parallel } of hops) {
    for (const line of claimLines(relationship)) say(`  ${line}`);
    if (parallel.length > 0) say(styled('dim', `    and ${parallel.length} more between the two`));
  }
}
