import type { Command } from 'commander';
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
import { knownNames } from './known-names.js';
import { say, sayJson, styled, tell } from './output.js';
import { withApi } from './with-api.js';

interface Options extends MomentOptions {
  readonly depth: number;
  readonly limit: number;
  readonly kinds?: readonly string[];
}

const QUESTION = `query ($roots: [ID!]!, $depth: Int!, $limit: Int!, $kinds: [EntityKind!], $asOf: Moment,
  $certainty: Certainty!, $types: [RelationshipType!]) {
  subgraph(roots: $roots, depth: $depth, limit: $limit, kinds: $kinds, asOf: $asOf, certainty: $certainty, types: $types) {
    nodes { id name kind } edges { ...Claim } truncated
    counts { nodes { shown atMoment ever } edges { shown atMoment ever } }
  }
} ${CLAIM}`;

export function subgraph(command: Command): void {
  withMomentOptions(
    command
      .argument('<roots...>', 'where it begins: ids, or names')
      .option('--depth <number>', 'how many relationships away', toNumber, 1)
      .option('--limit <number>', 'how many entities at most', toNumber, 200)
      .option('--kinds <kinds>', 'only entities of these kinds, with commas between them', toKinds),
  )
    .addHelpText(
      'after',
      `
Where there is more than the limit, the nearest are kept, and it says how many
there are.

Examples:
  $ allegiance subgraph sto/iconian-resistance --depth 2 --as-of 2410
  $ allegiance subgraph "Klingon Empire" --kinds faction --types allied-with --json`,
    )
    .action((roots: readonly string[], options: Options) =>
      withApi(options, async (api) => {
        const ids: string[] = [];
        for (const root of roots) ids.push(await findEntity(api, root));
        const { depth, limit, kinds = null } = options;
        await knownNames(api, { of: 'EntityKind', called: 'kind' }, options.kinds);
        const variables = { roots: ids, depth, limit, kinds, ...(await momentVariables(api, options)) };
        const answer = await api.ask(QUESTION, variables);
        if (options.json) sayJson(answer.subgraph);
        else print(answer.subgraph);
      }),
    );
}

function print({ nodes, edges, counts }: Json): void {
  for (const { id, name, kind } of nodes) say(`${styled('bold', name)}  ${id}  ${kind.toLowerCase()}`);
  say('');
  for (const edge of edges) for (const line of claimLines(edge)) say(line);
  tell(`${share('entities', counts.nodes)}; ${share('relationships', counts.edges)}.`);
}

function share(what: string, { shown, atMoment, ever }: Json): string {
  return `${shown} ${what} of ${atMoment ?? 'too many to count'} then, ${ever ?? 'too many to count'} ever`;
}

function toKinds(text: string): string[] {
  return toList(text).map((kind) => kind.toUpperCase());
}
