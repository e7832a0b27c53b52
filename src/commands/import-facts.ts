import { existsSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { readSettings } from '../config.js';
import { importTables } from '../import/recipe/import-tables.js';
import { describeTable } from '../import/recipe/table-report.js';
import { importWiki } from '../import/wiki/import-wiki.js';
import { printReport } from '../import/wiki/print-report.js';
import { printSurvey } from '../import/wiki/print-survey.js';
import { surveyWiki } from '../import/wiki/survey-wiki.js';
import { FACT_FORMATS, type FactFormat, writeFacts } from '../import/write-facts.js';
import { slug } from '../model/slug.js';
import { projectRoot } from '../project-root.js';
import type { RawRecord } from '../seed/raw-record.js';
import { readData } from '../seed/read-data.js';
import { readFacts } from '../seed/read-facts.js';
import { toRecords } from '../seed/to-records.js';
import { loadFacts } from './load-facts.js';
import { say, tell } from './output.js';

interface Options {
  readonly into?: string;
  readonly format: FactFormat;
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  readonly load?: boolean;
}

export function importFacts(command: Command): void {
  command.addHelpText(
    'after',
    `
An import writes files of facts, which you look through, commit, and load with
\`allegiance seed\`. It asks no database.

Examples:
  $ allegiance import facts release.jsonl --into my-universe
  $ allegiance import facts my-universe --into as-tables --format csv
  $ allegiance import tables houses.recipe.yaml --into my-universe
  $ allegiance import wiki dump.xml.bz2 --map my-wiki.yaml --into my-universe`,
  );
  withWriting(
    command
      .command('tables')
      .description('Tables of any shape (CSV, JSON, JSON Lines), by a recipe.')
      .argument('<recipe>', 'a file of YAML that says what their columns mean: docs/import-tables.md'),
  ).action(async (recipe: string, options: Options) => {
    const { records, reports } = importTables(recipe);
    await write(records, recipe, options, () => reports.flatMap(describeTable));
  });
  withWriting(
    command
      .command('wiki')
      .description('A dump of a MediaWiki, by a mapping of its templates.')
      .argument('<dump>', '.xml, .xml.gz or .xml.bz2, or - for standard input')
      .option('--map <mapping>', 'a file of YAML: docs/import-a-wiki.md; without it the dump is surveyed'),
  ).action(async (dump: string, options: Options & { readonly map?: string }) => {
    if (options.map === undefined) return say(printSurvey(await surveyWiki({ dump })));
    const catalogue = catalogueOf(options);
    const { records, report } = importWiki({ dump, mapping: options.map, catalogue });
    await write(records, options.map, options, () => [printReport(report())]);
  });
  withWriting(
    command
      .command('facts')
      .description('Facts in one of our own formats, to be written in another.')
      .argument('<facts>', 'a folder of facts, or a file of JSON Lines'),
  ).action(async (facts: string, options: Options) => {
    readFacts(facts);
    await write(toRecords(readData(facts)), facts, options);
  });
}

/** The catalogue that the facts will stand under: that of the folder they go into, else that of this project. */
function catalogueOf({ into }: Options): string {
  const own = join(resolve(into ?? readSettings().data), 'catalogue.yaml');
  return existsSync(own) ? own : join(projectRoot, 'data', 'catalogue.yaml');
}

function withWriting(command: Command): Command {
  return command
    .option('--into <folder>', 'the folder of facts to write into; ALLEGIANCE_DATA when left out')
    .addOption(
      new Option('--format <format>', 'how to write them; jsonl for what is too long to be read')
        .choices(FACT_FORMATS)
        .default('yaml'),
    )
    .option('--load', 'load them too, without anybody having looked at them')
    .option('--replace', 'write over files that are there already')
    .option('--dry-run', 'say which files would be written, and write none');
}

/** Writes the files, tells what became of what was read, and loads them where that was asked for. */
async function write(
  records: AsyncIterable<RawRecord> | Iterable<RawRecord>,
  from: string,
  { into, format, replace = false, dryRun = false, load = false }: Options,
  describe: () => readonly string[] = () => [],
): Promise<void> {
  const settings = readSettings();
  const folder = resolve(into ?? settings.data);
  const name = slug(parse(from).name) || 'facts';
  const files = await writeFacts(records, { into: folder, format, name, replace, dryRun });
  for (const line of describe()) tell(line);
  for (const file of files) say(file);
  if (dryRun) tell('Nothing was written.');
  else if (load) await loadFacts(settings, folder, {});
  else tell(`Written into ${folder}. Look through it, then load it: \`allegiance seed ${folder}\`.`);
}
