/** What only divides, and says nothing of what it stands beside. Of all other signs a wiki can mean something: doubt, a footnote. */
const SEPARATORS = /[,;.·•:|/()[\]‐‑‒–—−-]+/gu;

/** A text without the signs that only divide, its words one blank apart. */
export function withoutSeparators(text: string): string {
  return text.replace(SEPARATORS, ' ').replace(/\s+/g, ' ').trim();
}
