import type { Command } from 'commander';
import { notFound } from '../errors.js';
import type { Json } from './answer.js';
import { type MomentOptions, momentVariables, withMomentOptions } from './asking-options.js';
import { CLAIM, claimLines } from './claim.js';
import { findEntity } from './find-entity.js';
import { say, sayJson, styled, tell } from './output.js';
import { withApi } from './with-api.js';

const QUESTION = `query ($id: ID!, $asOf: Moment, $certainty: Certainty!, $types: [RelationshipType!]) {
  entity(id: $id) {
    id name kind aliases description continuity { title } citations { kind locator note source { id title } }
    counterparts { id name }
    relationships(asOf: $asOf, certainty: $certainty, types: $types, first: 100) { nodes { ...Claim } totalCount }
  }
} ${CLAIM}`;

export function show(command: Command): void {
  withMomentOptions(command.argument('<entity>', 'its id, with or without its continuity, or its name'))
    .addHelpText(
      'after',
      `
Examples:
  $ allegiance show worf
  $ allegiance show sto/klingon-empire --as-of 2410 --types allied-with,at-war-with
  $ allegiance show mirror/worf --as-of event:mirror/capture-of-worf --certain --json`,
    )
    .action((entity: string, options: MomentOptions) =>
      withApi(options, async (api) => {
        const id = await findEntity(api, entity);
        const answer = await api.ask(QUESTION, { id, ...(await momentVariables(api, options)) });
        if (!answer.entity) throw notFound(`There is no entity "${id}".`, { hint: 'Try its name.' });
        if (options.json) sayJson(answer.entity);
        else print(answer.entity, options.asOf);
      }),
    );
}

function print({ relationships, ...entity }: Json, asOf: string | undefined): void {
  const { id, name, kind, aliases, description, continuity, counterparts } = entity;
  say(`${styled('bold', name)}  ${id}`);
  say(`${kind[0]}${kind.slice(1).toLowerCase()} of ${continuity.title}. ${description}`);
  if (aliases.length > 0) say(`Also: ${aliases.join(', ')}`);
  if (counterparts.length > 0) say(`Elsewhere: ${counterparts.map((other: Json) => other.id).join(', ')}`);
  say('');
  for (const claim of relationships.nodes) for (const line of claimLines(claim)) say(line);
  const when = asOf ? ` at ${asOf}` : '';
  tell(`${relationships.nodes.length} of ${relationships.totalCount} relationships${when}.`);
}
