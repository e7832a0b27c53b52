import type { Command } from 'commander';
import { badInput } from '../errors.js';
import { FORMATS } from '../export/formats.js';
import { didYouMean } from '../model/nearest.js';
import type { Json } from './answer.js';
import { type MomentOptions, toList, toNumber, withMomentOptions } from './asking-options.js';
import { findEntity } from './find-entity.js';
import type { Api } from './open-api.js';
import { say, tell } from './output.js';
import { withApi } from './with-api.js';
import { writeFile } from './write-file.js';

interface Options extends Omit<MomentOptions, 'json'> {
  readonly root?: readonly string[];
  readonly depth?: number;
  readonly limit?: number;
  readonly kinds?: readonly string[];
  readonly output?: string;
  readonly dryRun?: true;
}

export function exportFacts(command: Command): void {
  withMomentOptions(
    command
      .argument('[format]', 'in which; they are listed when it is left out')
      .option('--root <entity>', 'around which entity, by id or name; may be said again', collect)
      .option('--depth <number>', 'how many relationships away from a root', toNumber)
      .option('--limit <number>', 'how many entities at most', toNumber)
      .option('--kinds <kinds>', 'only entities of these kinds, with commas between them', toList)
      .option(
        '-o, --output <file>',
        'where to write it, over what is there; standard output when left out, or -',
      )
      .option('--dry-run', 'say what would be exported, and write nothing'),
    { json: false },
  )
    .addHelpText(
      'after',
      `
Without a root the whole release is exported. docs/export.md says what each
format is for, and what is lost in it.

Examples:
  $ allegiance export
  $ allegiance export gexf --root sto/klingon-empire --depth 2 --as-of 2409 > klingons.gexf
  $ allegiance export jsonl -o backup.jsonl
  $ allegiance export jsonl -o backup.jsonl --dry-run`,
    )
    .action(async (format: string | undefined, options: Options) => {
      if (format === undefined) return list();
      checkFormat(format);
      await withApi(options, async (api) => {
        const parameters = await parametersOf(api, options);
        if (options.dryRun) return preview(await api.get(`/export/about?${parameters}`), options);
        const response = await api.get(`/export/${format}?${parameters}`);
        await writeFile(response, options.output === '-' ? undefined : options.output);
      });
    });
}

function list(): void {
  for (const { name, description } of FORMATS) say(`${name.padEnd(21)}${description}`);
}

function checkFormat(format: string): void {
  const names = FORMATS.map(({ name }) => name);
  if (!names.includes(format))
    throw badInput(`There is no format "${format}".${didYouMean(format, names)}`, {
      hint: `Expecting one of ${names.join(', ')}.`,
    });
}

/** As the address takes them. */
async function parametersOf(
  api: Api,
  { root = [], depth, limit, types, kinds, asOf, certain }: Options,
): Promise<string> {
  const roots: string[] = [];
  for (const entity of root) roots.push(await findEntity(api, entity));
  const values = {
    roots: roots.join(','),
    depth,
    limit,
    types: types?.join(','),
    kinds: kinds?.join(','),
    asOf,
    certainty: certain && 'certain',
  };
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(
    given.map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}

async function preview(response: Response, { output }: Options): Promise<void> {
  const { title, entities, relationships } = (await response.json()) as Json;
  const counted = `${entities.shown} entities and ${relationships.shown} relationships`;
  tell(`Would write ${counted} to ${output ?? 'standard output'}: ${title}. Nothing was written.`);
}

function collect(one: string, others: readonly string[] = []): string[] {
  return [...others, one];
}
