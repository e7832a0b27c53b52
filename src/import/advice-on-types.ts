import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What to do about a type that a catalogue does not have, as a sentence with a space before it: where to add it, or, where the facts
 * have no catalogue of their own yet, how to make one.
 */
export function adviceOnTypes(catalogue: string, own: string): string {
  if (existsSync(own)) return ` Add an entry to ${own}.`;
  const folder = dirname(own);
  return ` Add an entry to a catalogue of your own: mkdir -p "${folder}" && cp "${catalogue}" "${folder}"`;
}
