import { distance } from 'fastest-levenshtein';

const MOST = 3;

/** Up to three of the candidates that are spelled most like the text, best first; none that differs in more than a third of it. */
export function nearest(text: string, candidates: Iterable<string>): string[] {
  const lower = text.toLowerCase();
  const limit = Math.max(2, Math.floor(text.length / 3));
  const near: { candidate: string; edits: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > limit) continue;
    const edits = distance(lower, candidate.toLowerCase());
    if (edits <= limit) near.push({ candidate, edits });
  }
  near.sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, MOST).map(({ candidate }) => candidate);
}

/** ` Did you mean "a" or "b"?`, or nothing where nothing is near. */
export function didYouMean(text: string, candidates: Iterable<string>): string {
  const near = nearest(text, candidates).map((candidate) => `"${candidate}"`);
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}
