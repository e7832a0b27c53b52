import type { Command } from 'commander';
import { readSettings } from '../config.js';
import { serveUntilStopped } from './serve-until-stopped.js';

export function start(command: Command): void {
  command
    .addHelpText(
      'after',
      `
What is loaded already is not loaded again. Ctrl-C and SIGTERM let requests
finish, and are how it ends, with code 0; a second one does not wait.

Examples:
  $ allegiance start
  $ PORT=8080 ALLEGIANCE_DATA=~/my-universe allegiance start`,
    )
    .action(() => serveUntilStopped(readSettings()));
}
