import { type Command, Option } from 'commander';
import { readSettings } from '../config.js';
import { badData } from '../errors.js';
import { counted } from '../model/counted.js';
import { formatProblem, type Problem } from '../seed/problem.js';
import { validate as validateFacts } from '../seed/validate.js';
import { namedFacts } from './named-facts.js';
import { say, sayJson, tell } from './output.js';

interface Options {
  readonly json?: true;
  readonly failOn: Problem['severity'];
}

export function validate(command: Command): void {
  command
    .argument(
      '[facts]',
      'a folder of facts, a file of JSON Lines, or - for standard input; ALLEGIANCE_DATA when left out',
    )
    .option('--json', 'print the findings as a list of JSON objects')
    .addOption(
      new Option('--fail-on <severity>', 'what makes it fail').choices(['error', 'warning']).default('error'),
    )
    .addHelpText(
      'after',
      `
Every finding is a line \`file:line:column: record: message\`. The database is
not asked; what only the graph tells is told by \`allegiance seed\`.

Examples:
  $ allegiance validate
  $ allegiance validate ~/my-universe --fail-on warning
  $ allegiance validate --json | jq '.[].rule' | sort | uniq -c`,
    )
    .action((facts: string | undefined, options: Options) => {
      const { data } = readSettings();
      const files = namedFacts(facts ?? data, data);
      report(validateFacts(facts ?? data, files).problems, options);
    });
}

function report(problems: readonly Problem[], { json, failOn }: Options): void {
  if (json) sayJson(problems);
  else for (const problem of problems) say(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const summary = `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`;
  if (failOn === 'warning' ? problems.length > 0 : errors > 0) throw badData(`${summary}.`);
  tell(`${summary}.`);
}
