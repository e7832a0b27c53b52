import type { Command } from 'commander';

const HELP: ReadonlySet<string> = new Set(['-h', '--help']);

/**
 * The words of a command line as they are to be understood. Of a command that there is not, help is not asked for: the library would
 * show that of all and be content, where the mistake is to be told.
 */
export function wordsToParse(program: Command, words: readonly string[]): string[] {
  const [first, ...rest] = words;
  if (first === 'help') return isKnown(program, rest) ? [...words] : rest;
  return isKnown(program, words) ? [...words] : words.filter((word) => !HELP.has(word));
}

/** Whether the words name a command, as far as they are names, and one of its own where it has any. */
function isKnown({ commands }: Command, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined || name.startsWith('-') || commands.length === 0 || name === 'help') return true;
  const command = commands.find((one) => one.name() === name);
  return command !== undefined && isKnown(command, rest);
}
