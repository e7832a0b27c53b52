import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { badInput } from '../errors.js';
import { projectRoot } from '../project-root.js';
import { say, sayJson, tell } from './output.js';

interface Options {
  readonly dryRun?: true;
  readonly json?: true;
}

export function init(command: Command): void {
  command
    .argument('<folder>', 'where to make it; it must not exist, or be empty')
    .option('--dry-run', 'say which files would be made, and make none')
    .option('--json', 'print the files as JSON')
    .addHelpText(
      'after',
      `
Makes a small universe that loads as it is, with comments on every field, the
catalogue of relationship types, and the JSON Schemas by which editors complete
and check what you write.

Examples:
  $ allegiance init my-universe
  $ ALLEGIANCE_DATA=$PWD/my-universe allegiance start`,
    )
    .action((folder: string, { dryRun, json }: Options) => {
      const target = resolve(folder);
      if (existsSync(target) && readdirSync(target).length > 0)
        throw badInput(`"${folder}" is not empty.`, {
          hint: 'Name a folder that is, or that does not exist.',
        });
      const parts: readonly [from: string, to: string][] = [
        [join('data', 'catalogue.yaml'), 'catalogue.yaml'],
        [join('data', 'json-schema'), 'json-schema'],
        [join('templates', 'universe'), '.'],
      ];
      for (const [from, to] of parts) {
        const source = join(projectRoot, from);
        if (!dryRun) cpSync(source, join(target, to), { recursive: true, errorOnExist: true });
      }
      const files = parts.map(([, to]) => join(folder, to === '.' ? 'elder' : to));
      if (json) sayJson({ files, made: !dryRun });
      else for (const file of files) say(file);
      if (dryRun) return tell('Nothing was made.');
      tell(`Next: read ${join(folder, 'elder')}, then \`ALLEGIANCE_DATA=${target} allegiance start\`.`);
    });
}
