import type { Command } from 'commander';
import { readSettings } from '../config.js';
import { type LoadOptions, loadFacts } from './load-facts.js';

export function seed(command: Command): void {
  command
    .argument('[facts]', 'a folder of facts, or a file of JSON Lines; ALLEGIANCE_DATA when left out')
    .option('--dry-run', 'say what would be loaded, and load nothing')
    .option('--json', 'print what was done as JSON')
    .addHelpText(
      'after',
      `
Nothing is loaded while the facts have an error. What is loaded already is left
as it is. Until the last fact is there, readers see the old release; ended
before that, by ctrl-C or by a power cut, nothing of the new one was loaded. A
server that runs on the same database answers from the new release within a
second of its being there.

Examples:
  $ allegiance seed
  $ allegiance seed ~/my-universe --dry-run
  $ NEO4J_URI=neo4j://graph.example:7687 NEO4J_PASSWORD=… allegiance seed`,
    )
    .action((facts: string | undefined, options: LoadOptions) =>
      loadFacts(readSettings(), facts ?? readSettings().data, options),
    );
}
