import type { BootTimes } from '../running-database.js';

/** What the launcher says on its standard output, one JSON object a line. */
export type LauncherEvent =
  | ({ readonly event: 'ready'; readonly port: number } & BootTimes)
  | { readonly event: 'failed'; readonly reason: FailureReason; readonly detail: string }
  | { readonly event: 'stopped' };

export type FailureReason = 'store-locked' | 'port-in-use' | 'password-missing' | 'other';

/** The event that a line holds; undefined for a line that the virtual machine itself wrote. */
export function toLauncherEvent(line: string): LauncherEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'event' in value
      ? (value as LauncherEvent)
      : undefined;
  } catch {
    return undefined;
  }
}
