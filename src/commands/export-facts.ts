import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Command } from 'commander';
import { badInput, releaseChanging } from '../errors.js';
import { FORMATS } from '../export/formats.js';
import { didYouMean } from '../model/nearest.js';
import { type MomentOptions, toList, toNumber, withMomentOptions } from './asking-options.js';
import { findEntity } from './find-entity.js';
import type { Api } from './open-api.js';
import { say, tell } from './output.js';
import { withApi } from './with-api.js';

interface Options extends Omit<MomentOptions, 'json'> {
  readonly root: readonly string[];
  readonly depth?: number;
  readonly limit?: number;
  readonly kinds?: readonly string[];
  readonly output?: string;
}

export function exportFacts(command: Command): void {
  withMomentOptions(
    command
      .argument('[format]', 'in which; they are listed when it is left out')
      .option('--root <entity>', 'around which entity, by id or name; may be said again', collect, [])
      .option('--depth <number>', 'how many relationships away from a root', toNumber)
      .option('--limit <number>', 'how many entities at most', toNumber)
      .option('--kinds <kinds>', 'only entities of these kinds, with commas between them', toList)
      .option('-o, --output <file>', 'where to write it; standard output when left out'),
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
  $ allegiance export jsonl -o backup.jsonl`,
    )
    .action(async (format: string | undefined, options: Options) => {
      if (format === undefined) return list();
      checkFormat(format);
      await withApi(options, async (api) => {
        const response = await api.get(`/export/${format}?${await parametersOf(api, options)}`);
        await write(response, options.output);
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
  { root, depth, limit, types, kinds, asOf, certain }: Options,
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

/** A file comes to its name when it is whole. */
async function write({ body }: Response, output: string | undefined): Promise<void> {
  if (!body) return;
  const pieces = Readable.fromWeb(body as ReadableStream);
  if (output === undefined) return send(pieces, process.stdout, false);
  const draft = `${output}.part`;
  try {
    await send(pieces, createWriteStream(draft), true);
    await rename(draft, output);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  tell(`Written to ${output}.`);
}

/** The server breaks the connection where it cannot say any more that it has failed. */
async function send(pieces: Readable, to: Writable, end: boolean): Promise<void> {
  let failed: unknown;
  pieces.on('error', (error) => {
    failed = error;
  });
  try {
    await pipeline(pieces, to, { end });
  } catch (cause) {
    if (cause !== failed) throw cause;
    throw releaseChanging('The export broke off: the facts were replaced meanwhile, or the server ended.', {
      hint: 'What has come is not whole. Ask again.',
      cause,
    });
  }
}

function collect(one: string, others: readonly string[]): string[] {
  return [...others, one];
}
