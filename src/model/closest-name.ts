import { distance } from 'fastest-levenshtein';
import { slug } from './slug.js';

/** Which of an entity's names the text is most likely meant to be: the same, one that begins like it, or the one least unlike it. */
export function closestName(text: string, names: readonly string[]): string {
  const asked = slug(text);
  let closest = names[0] ?? '';
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const unlike = unlikeness(asked, slug(name));
    if (unlike < least) [closest, least] = [name, unlike];
  }
  return closest;
}

/** Edits, of which those that only complete what was typed count little. */
function unlikeness(asked: string, name: string): number {
  const missing = Math.max(0, name.length - asked.length);
  return distance(asked, name) - missing * (name.includes(asked) ? 0.9 : 0.5);
}
