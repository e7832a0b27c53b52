import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { readSettings } from '../config.js';
import { importTables } from '../import/recipe/import-tables.js';
import { describeTable } from '../import/recipe/table-report.js';
import { importWiki } from '../import/wiki/import-wiki.js';
import { printReport } from '../import/wiki/print-report.js';
import { printSurvey } from '../import/wiki/print-survey.js';
import { surveyWiki } from '../import/wiki/survey-wiki.js';
import { FACT_FORMATS } from '../import/write-facts.js';
import { projectRoot } from '../project-root.js';
import { readData } from '../seed/read-data.js';
import { readFacts } from '../seed/read-facts.js';
import { toRecords } from '../seed/to-records.js';
import { say, sayJson } from './output.js';
import { makeProgress } from './progress.js';
import { type WritingOptions, writeImported } from './write-imported.js';

interface WikiOptions extends WritingOptions {
  readonly map?: string;
}

const WRITING = ['--into', '--format', '--load', '--replace', '--dry-run'];

export function importFacts(command: Command): void {
  command.addHelpText(
    'after',
    `
An import writes files of facts, which you look through, commit, and load with
\`allegiance seed\`. It asks no database, but where --load says so.

Examples:
  $ allegiance import facts release.jsonl --into my-universe
  $ allegiance import tables houses.recipe.yaml --into my-universe
  $ allegiance import wiki dump.xml.bz2 --map my-wiki.yaml --into my-universe`,
  );
  defineTables(command.command('tables'));
  defineWiki(command.command('wiki'));
  defineFacts(command.command('facts'));
}

function defineTables(command: Command): void {
  withWriting(
    command
      .description('Tables of any shape (CSV, JSON, JSON Lines), by a recipe.')
      .argument('<recipe>', 'a file of YAML that says what their columns mean: docs/import-tables.md'),
  )
    .addHelpText(
      'after',
      `
Standard output is the files that were written, standard error what became of
every row, and of those that gave nothing why.

Examples:
  $ allegiance import tables houses.recipe.yaml --into my-universe --dry-run
  $ allegiance import tables houses.recipe.yaml --into my-universe --format csv
  $ allegiance import tables houses.recipe.yaml --into my-universe --replace --load`,
    )
    .action(async (recipe: string, options: WritingOptions) => {
      const { records, reports, origin } = importTables(recipe, ...cataloguesOf(options));
      await writeImported(records, { from: recipe, origin }, options, () => ({
        lines: reports.flatMap(describeTable),
        report: reports.map((report) => ({
          ...report,
          leftOut: Object.fromEntries(report.leftOut),
          noted: Object.fromEntries(report.noted),
          blank: Object.fromEntries(report.blank),
        })),
      }));
    });
}

function defineWiki(command: Command): void {
  withWriting(
    command
      .description('A dump of a MediaWiki, by a mapping of its templates.')
      .argument('<dump>', '.xml, .xml.gz or .xml.bz2, or - for standard input')
      .option('--map <mapping>', 'a file of YAML: docs/import-a-wiki.md; without it the dump is surveyed'),
  )
    .addHelpText(
      'after',
      `
Without a mapping nothing is written: standard output is what stands in which
template, to write a mapping from. With one it is the files that were written,
and standard error what was not understood.

Examples:
  $ allegiance import wiki dump.xml.gz
  $ allegiance import wiki dump.xml.gz --map my-wiki.yaml --into my-universe
  $ 7z x -so dump.7z | allegiance import wiki - --map my-wiki.yaml --dry-run --json`,
    )
    .action(async (dump: string, options: WikiOptions) => {
      if (options.map === undefined) refuseWriting(command);
      const { update } = makeProgress();
      const onRead = (done: number, of: number): void => update('Bytes of the dump', done, of);
      const { map: mapping, json } = options;
      if (mapping === undefined) {
        const survey = await surveyWiki({ dump, onRead });
        if (json) sayJson({ ...survey, fields: Object.fromEntries(survey.fields) });
        else say(printSurvey(survey));
        return;
      }
      const [catalogue, ownCatalogue] = cataloguesOf(options);
      const { records, report, origin } = importWiki({ dump, mapping, catalogue, ownCatalogue, onRead });
      await writeImported(records, { from: mapping, origin }, options, () => ({
        lines: [printReport(report())],
        report: report(),
      }));
    });
}

function defineFacts(command: Command): void {
  withWriting(
    command
      .description('Facts in one of our own formats, to be written in another.')
      .argument('<facts>', 'a folder of facts, a file of JSON Lines, or - for standard input'),
  )
    .addHelpText(
      'after',
      `
Examples:
  $ allegiance import facts release.jsonl --into my-universe
  $ allegiance import facts my-universe --into as-tables --format csv
  $ allegiance export jsonl | allegiance import facts - --into backup`,
    )
    .action(async (facts: string, options: WritingOptions) => {
      const files = readData(facts);
      readFacts(facts, files);
      await writeImported(toRecords(files), { from: facts }, options);
    });
}

/** Without a mapping there is nothing to write: whoever asks for that has forgotten it. */
function refuseWriting(command: Command): void {
  const asked = command.options.find(
    (option) =>
      WRITING.includes(option.long ?? '') && command.getOptionValueSource(option.attributeName()) === 'cli',
  );
  if (asked)
    command.error(`error: option '${asked.long}' needs '--map <mapping>': without it nothing is written`);
}

/** The catalogue that the facts will stand under: that of the folder they go into, else that of this project; and the former. */
function cataloguesOf({ into }: WritingOptions): [catalogue: string, own: string] {
  const own = join(resolve(into ?? readSettings().data), 'catalogue.yaml');
  return [existsSync(own) ? own : join(projectRoot, 'data', 'catalogue.yaml'), own];
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
    .option(
      '--replace',
      'write over files that are there already, and remove those that an earlier import of the same wrote and this one does not',
    )
    .option('--dry-run', 'say which files would be written, and write none')
    .option('--json', 'print the files, and what became of what was read, as JSON');
}
