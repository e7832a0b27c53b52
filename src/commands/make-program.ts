import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { projectRoot } from '../project-root.js';

/** Gives a command its arguments, options and examples, and what it does. */
type Define = (command: Command) => void;

/** In the order of the help. NOTE: only the one that is asked for is loaded: all of them take the better part of a second. */
const COMMANDS: Readonly<Record<string, { readonly summary: string; load(): Promise<Define> }>> = {
  start: {
    summary: 'boot a Neo4j, load the facts and serve the API',
    load: async () => (await import('./start.js')).start,
  },
  init: {
    summary: 'make a folder of facts to begin with',
    load: async () => (await import('./init.js')).init,
  },
  validate: {
    summary: 'report every mistake in a folder of facts',
    load: async () => (await import('./validate.js')).validate,
  },
  import: {
    summary: 'turn data of another form into files of facts',
    load: async () => (await import('./import-facts.js')).importFacts,
  },
  seed: {
    summary: 'load the facts into the database',
    load: async () => (await import('./seed.js')).seed,
  },
  show: {
    summary: 'show an entity and its relationships as of a moment',
    load: async () => (await import('./show.js')).show,
  },
  path: {
    summary: 'find the shortest paths between two entities',
    load: async () => (await import('./path.js')).path,
  },
  subgraph: {
    summary: 'show what surrounds some entities',
    load: async () => (await import('./subgraph.js')).subgraph,
  },
  diff: {
    summary: 'show what changed between two moments',
    load: async () => (await import('./diff.js')).diff,
  },
  export: {
    summary: 'write the graph, or a part of it, for another program',
    load: async () => (await import('./export-facts.js')).exportFacts,
  },
  query: {
    summary: 'ask a question in GraphQL',
    load: async () => (await import('./query.js')).query,
  },
  stats: {
    summary: 'count what a folder of facts holds, and how well it is dated and sourced',
    load: async () => (await import('./stats.js')).stats,
  },
  doctor: {
    summary: 'find out what is wrong with a set-up',
    load: async () => (await import('./doctor.js')).doctor,
  },
  completion: {
    summary: 'print what makes a shell complete commands',
    load: async () => (await import('./completion.js')).completion,
  },
};

const AFTER_HELP = `
Standard output is data, standard error is everything else.

Exit codes:
  0  done, or nothing to do          4  the database is unreachable, or refused
  1  failed                          5  not found
  2  wrong usage                     130, 143  ended by ctrl-C, or by SIGTERM
  3  the input is invalid

Settings are environment variables, or lines of .env; .env.example lists them.
NO_COLOR takes the colours away, FORCE_COLOR keeps them where there is no
terminal.`;

/**
 * The command line. Of the commands that it names only the one that the arguments ask for is complete;
 * where that is to complete commands, all of them are.
 */
export async function makeProgram(asked: string): Promise<Command> {
  const program = new Command('allegiance')
    .description('Who stood with whom, when, and who says so.')
    .version(versions(), '-V, --version', 'print the versions of Allegiance and Node')
    .helpCommand('help [command]', 'show the help of a command')
    .showSuggestionAfterError()
    .showHelpAfterError('(--help shows what is expected)')
    .exitOverride()
    .addHelpText('after', AFTER_HELP);
  for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
    const command = program.command(name).summary(summary).description(sentence(summary)).exitOverride();
    if (asked === name || asked === 'completion') (await load())(command);
  }
  return program;
}

function versions(): string {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return `allegiance ${version}, Node ${process.versions.node}`;
}

function sentence(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
