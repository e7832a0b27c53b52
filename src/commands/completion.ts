import { Argument, type Command } from 'commander';
import { completionScript, SHELLS } from './completion-script.js';
import { say } from './output.js';

export function completion(command: Command): void {
  command
    .addArgument(new Argument('<shell>', 'for which shell').choices(SHELLS))
    .addHelpText(
      'after',
      `
Examples:
  $ source <(allegiance completion bash)
  $ allegiance completion zsh > "\${fpath[1]}/_allegiance"
  $ allegiance completion fish > ~/.config/fish/completions/allegiance.fish`,
    )
    .action((shell: (typeof SHELLS)[number]) => say(completionScript(shell, command.parent ?? command)));
}
