import { Argument, type Command } from 'commander';
import { completionScript, SHELLS } from './completion-script.js';
import { say } from './output.js';
import { makeProgram } from './program.js';

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
    .action(async (shell: (typeof SHELLS)[number]) => say(completionScript(shell, await makeProgram('all'))));
}
