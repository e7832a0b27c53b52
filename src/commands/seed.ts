import type { Command } from 'commander';
import { readSettings } from '../config.js';
import { type LoadOptions, loadFacts } from './load-facts.js';
import { sayJson } from './output.js';

interface Options extends LoadOptions {
  readonly json?: true;
}

export function seed(command: Command): void {
  command
    .argument(
      '[facts]',
      'a folder of facts, a file of JSON Lines, or - for standard input; ALLEGIANCE_DATA when left out',
    )
    .option('--dry-run', 'say what would be loaded, and load nothing')
    .option('--json', 'print what was done as JSON')
    .addHelpText(
      'after',
      `
Nothing is loaded while the facts have an error. What is loaded already, and
whole, is left as it is. Until the last fact is there, readers see the old
release; ended before that, by ctrl-C or by a power cut, nothing of the new one
was loaded. A server that runs on the same database notices the new release
within a second, and answers from it when it has read it into memory: at once
with some thousand facts, a minute or so later with a million.

Examples:
  $ allegiance seed
  $ allegiance seed ~/my-universe --dry-run
  $ zcat release.jsonl.gz | allegiance seed -
  $ NEO4J_URI=neo4j://graph.example:7687 NEO4J_PASSWORD=… allegiance seed`,
    )
    .action(async (facts: string | undefined, { json, ...options }: Options) => {
      const settings = readSettings();
      const done = await loadFacts(settings, facts ?? settings.data, options);
      if (json) sayJson(done);
    });
}
