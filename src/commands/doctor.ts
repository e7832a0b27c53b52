import type { Command } from 'commander';
import { examineSettings, namesInDotenv, SETTINGS } from '../config.js';
import { examine } from '../doctor/examine.js';
import type { Finding } from '../doctor/finding.js';
import { setUpBroken } from '../errors.js';
import { say, sayJson, styled, tell } from './output.js';

const COLOUR = { ok: 'green', warning: 'yellow', error: 'red' } as const;

export function doctor(command: Command): void {
  command
    .option('--json', 'print the findings as a list of JSON objects')
    .addHelpText(
      'after',
      `
Looks at the settings, the facts, the port, Java, Maven, the folder of the
store, and the database: whether it answers, is ours, has its indexes, and holds
the facts as they are. It changes nothing, and downloads nothing. Ends with code
1 where it finds an error.

Examples:
  $ allegiance doctor
  $ allegiance doctor --json | jq '.[] | select(.state != "ok")'`,
    )
    .action(async ({ json }: { readonly json?: true }) => {
      const { settings, refused } = examineSettings();
      const examined = { ...settings, refused, named: namesInDotenv(), known: SETTINGS };
      const findings: Finding[] = [];
      for await (const finding of examine(examined, (stage) => tell(`${stage} …`))) {
        findings.push(finding);
        if (!json) print(finding);
      }
      if (json) sayJson(findings);
      const errors = findings.filter(({ state }) => state === 'error').length;
      if (errors > 0) throw setUpBroken(`${errors} ${errors === 1 ? 'thing is' : 'things are'} wrong.`);
    });
}

function print({ check, state, message, hint }: Finding): void {
  say(`${styled(COLOUR[state], state.padEnd(8))}${check.padEnd(10)}${message}`);
  if (hint) say(`${' '.repeat(18)}${hint}`);
}
