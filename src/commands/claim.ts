import type { Json } from './answer.js';
import { styled } from './output.js';

/** What is asked of a relationship that is printed. */
export const CLAIM = `fragment Claim on Relationship {
  id type subject { id name } object { id name } sentence start end startEvent { id name } endEvent { id name } attested
  certainty rank office role side outcome properties { name value } note citations { kind locator note source { id title } } disputedBy { id sentence }
}`;

/** A relationship in words: what holds, how surely, who says so, and what stands against it. */
export function claimLines({ sentence, certainty, rank, citations, disputedBy }: Json): string[] {
  const marks = [
    certainty === 'POSSIBLE' ? 'possibly' : '',
    rank === 'NORMAL' ? '' : rank.toLowerCase(),
    disputedBy.length > 0 ? 'disputed' : '',
  ].filter((mark) => mark !== '');
  const mark = marks.length > 0 ? ` ${styled('yellow', `[${marks.join(', ')}]`)}` : '';
  const against = disputedBy.map((other: Json) => styled('dim', `  against: ${other.sentence}`));
  return [`${sentence}${mark}`, styled('dim', `  ${citations.map(cited).join('; ')}`), ...against];
}

function cited({ kind, locator, source }: Json): string {
  return `${source.title}, ${locator}${kind === 'INFERRED' ? ' (inferred)' : ''}`;
}
