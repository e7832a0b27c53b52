/** A text without its comments. One that is not closed reaches to the end. */
export function withoutComments(text: string): string {
  return text.includes('<!--') ? text.replace(/<!--[\s\S]*?(?:-->|$)/g, '') : text;
}
