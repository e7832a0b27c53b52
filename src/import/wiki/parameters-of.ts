import type { Template } from './marks.js';
import { withoutComments } from './without-comments.js';

/** The parameters of a template by name, raw and trimmed; those without a name by their number. Of two with one name the last counts. */
export function parametersOf(text: string, { parameters }: Template): Map<string, string> {
  const values = new Map<string, string>();
  let unnamed = 0;
  for (const { start, end, equals } of parameters) {
    const name = equals === undefined ? String(++unnamed) : withoutComments(text.slice(start, equals)).trim();
    values.set(name, text.slice(equals === undefined ? start : equals + 1, end).trim());
  }
  return values;
}
