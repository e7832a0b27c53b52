import type { Command } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

type Shell = (typeof SHELLS)[number];

/** What can come after a command: its subcommands, and the options of it and of those. */
interface Completed {
  readonly name: string;
  readonly summary: string;
  readonly words: readonly Word[];
}

interface Word {
  readonly name: string;
  readonly summary: string;
}

/**
 * What a shell reads to complete the commands of a program and their options, and files where neither fits. Written once, not
 * asked for at each press of the key: starting Node takes longer than one waits for that.
 */
export function completionScript(shell: Shell, program: Command): string {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    words: [
      ...command.commands.map((one) => ({ name: one.name(), summary: one.description() })),
      ...uniqueOptions([command, ...command.commands]),
    ],
  }));
  return SCRIPTS[shell](program.name(), commands);
}

function uniqueOptions(commands: readonly Command[]): Word[] {
  const found = new Map<string, Word>();
  for (const { options } of commands)
    for (const { long, description } of options)
      if (long) found.set(long, { name: long, summary: description });
  return [...found.values()];
}

const SCRIPTS: Readonly<Record<Shell, (program: string, commands: readonly Completed[]) => string>> = {
  bash: (program, commands) => {
    const cases = commands.map(({ name, words }) => `    ${name}) words="${names(words)}" ;;`);
    return `_${program}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then words="${names(commands)}"
  else case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _${program} ${program}`;
  },

  zsh: (program, commands) => {
    const cases = commands.map(
      ({ name, words }) => `    ${name}) _values word ${words.map(described).join(' ')}; _files ;;`,
    );
    return `#compdef ${program}
_${program}() {
  local -a commands
  commands=(${commands.map(({ name, summary }) => quoted(`${name}:${summary}`)).join(' ')})
  if (( CURRENT == 2 )); then _describe command commands
  else case "$words[2]" in
${cases.join('\n')}
  esac; fi
}
compdef _${program} ${program}`;
  },

  fish: (program, commands) =>
    commands
      .flatMap(({ name, summary, words }) => [
        `complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
        ...words.map(
          (word) =>
            `complete -c ${program} -n '__fish_seen_subcommand_from ${name}' ${inFish(word.name)} -d ${quoted(word.summary)}`,
        ),
      ])
      .join('\n'),
};

function names(words: readonly Word[]): string {
  return words.map(({ name }) => name).join(' ');
}

/** NOTE: brackets and colons of a description would end it. */
function described({ name, summary }: Word): string {
  return quoted(`${name}[${summary.replace(/[[\]:]/g, '')}]`);
}

function inFish(name: string): string {
  return name.startsWith('--') ? `-l ${name.slice(2)}` : `-a ${name}`;
}

/** As all three shells take it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
