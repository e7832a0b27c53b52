/** The text with U+FFFD for every half of a pair, which no encoding holds: Node would write the same, but two writers might not. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
