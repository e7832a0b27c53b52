import type { Command } from 'commander';
import { readSettings } from '../config.js';
import type { DataSet } from '../seed/data-set.js';
import { readFacts } from '../seed/read-facts.js';
import { namedFacts } from './named-facts.js';
import { say, sayJson, styled } from './output.js';

type Counts = Readonly<Record<string, number>>;

export interface Stats {
  readonly continuities: Counts;
  readonly entities: Counts;
  readonly relationships: Counts;
  /** By what is known of their time: a relationship counts where it is known best. */
  readonly time: Counts;
  readonly citations: Counts;
  readonly sources: Counts;
  readonly disputes: Counts;
}

export function stats(command: Command): void {
  command
    .argument(
      '[facts]',
      'a folder of facts, a file of JSON Lines, or - for standard input; ALLEGIANCE_DATA when left out',
    )
    .option('--json', 'print the counts as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ allegiance stats
  $ allegiance stats ~/my-universe --json | jq .time`,
    )
    .action((facts: string | undefined, { json }: { readonly json?: true }) => {
      const { data } = readSettings();
      const found = statsOf(readFacts(facts ?? data, namedFacts(facts ?? data, data)).data);
      if (json) sayJson(found);
      else for (const [what, counts] of Object.entries(found)) print(what, counts);
    });
}

/** What there is of each, most first. */
export function statsOf({ entities, relationships, citations, sources, disputes }: DataSet): Stats {
  const unique = new Map(citations.map(({ value }) => [value.id, value]));
  return {
    continuities: countBy(entities, ({ value }) => value.continuity),
    entities: countBy(entities, ({ value }) => value.kind),
    relationships: countBy(relationships, ({ value }) => value.type),
    time: countBy(relationships, ({ value: { start, end, attested } }) => {
      const moments = [start, end, ...attested].filter((moment) => moment !== undefined && moment !== '..');
      if (moments.length === 0) return 'unknown';
      return moments.some((moment) => !moment?.startsWith('event:')) ? 'dated' : 'tied to events';
    }),
    citations: countBy([...unique.values()], ({ kind }) => kind),
    sources: countBy(sources, ({ value }) => value.licence ?? 'licence not said'),
    disputes: countBy(disputes, () => 'declared'),
  };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)));
}

function print(what: string, counts: Counts): void {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  say(styled('bold', `${total.toLocaleString('en').padStart(9)}  ${what}`));
  for (const [name, count] of Object.entries(counts))
    say(`${count.toLocaleString('en').padStart(9)}    ${name}`);
}
