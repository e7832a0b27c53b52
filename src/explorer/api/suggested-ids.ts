const SUGGESTIONS = /Did you mean (.*)\?$/;
const QUOTED = /"([^"]+)"/g;

/** The ids that the API means one might have meant, out of what it says of one that it does not know. */
export function suggestedIds(message: string): readonly string[] {
  return quoted(SUGGESTIONS.exec(message)?.[1] ?? '');
}

/** The id that it does not know: the first that it speaks of. */
export function unknownId(message: string): string | undefined {
  return quoted(message)[0];
}

function quoted(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)].map(([, id = '']) => id);
}
