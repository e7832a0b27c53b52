/**
 * The same text in memory of its own. What V8 cuts from a text keeps the whole of it alive: an index of titles would hold
 * every piece of the dump that one of them was cut from.
 */
export function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
