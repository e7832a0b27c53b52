import { inspect, styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** A line of data, which another program may read: standard output has nothing else. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line of all the rest, which is for whoever is watching. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** One document of JSON. */
export function sayJson(value: unknown): void {
  say(JSON.stringify(value, undefined, 2));
}

/** Text of the data in a colour or weight, where it goes to a terminal and NO_COLOR does not say otherwise. */
export function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

/** Whoever reads the data may have enough of it, as `head` does: that is no failure. Nor is it that nobody is watching. */
export function stopWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** What is known of an unexpected error, for a report of it. */
export function describeUnexpected(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : inspect(error);
}
