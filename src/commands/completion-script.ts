import type { Command } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

interface Completed {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly { readonly name: string; readonly summary: string }[];
}

/**
 * What a shell reads to complete the commands of a program and their options, and files where neither fits. Written once, not
 * asked for at each press of the key: starting Node takes longer than one waits for that.
 */
export function completionScript(shell: (typeof SHELLS)[number], program: Command): string {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    options: command.options.flatMap(({ long, description }) =>
      long ? [{ name: long, summary: description }] : [],
    ),
  }));
  return SCRIPTS[shell](program.name(), commands);
}

const SCRIPTS: Readonly<
  Record<(typeof SHELLS)[number], (program: string, commands: readonly Completed[]) => string>
> = {
  bash: (program, commands) => `_${program}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map(({ name }) => name).join(' ')}"
  else case "\${COMP_WORDS[1]}" in
${commands.map(({ name, options }) => `    ${name}) words="${names(options)}" ;;`).join('\n')}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _${program} ${program}`,

  zsh: (program, commands) => `#compdef ${program}
_${program}() {
  local -a words
  if (( CURRENT == 2 )); then
    words=(${commands.map(({ name, summary }) => quoted(`${name}:${summary}`)).join(' ')})
    _describe command words
  else case "$words[2]" in
${commands.map(({ name, options }) => `    ${name}) _arguments ${options.map((option) => quoted(`${option.name}[${option.summary.replace(/[[\]]/g, '')}]`)).join(' ')} '*:file:_files' ;;`).join('\n')}
  esac; fi
}
compdef _${program} ${program}`,

  fish: (program, commands) =>
    commands
      .flatMap(({ name, summary, options }) => [
        `complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
        ...options.map(
          (option) =>
            `complete -c ${program} -n "__fish_seen_subcommand_from ${name}" -l ${option.name.slice(2)} -d ${quoted(option.summary)}`,
        ),
      ])
      .join('\n'),
};

function names(options: Completed['options']): string {
  return options.map(({ name }) => name).join(' ');
}

/** As all three shells take it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
