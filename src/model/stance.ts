import type { RelationshipType } from './catalogue.js';
import type { Certainty } from './holds.js';

/** How one faction stands to another, seen from the first. */
export type StanceKind = 'ALLIED' | 'HOSTILE' | 'SUBJECT' | 'OVERLORD' | 'MIXED' | 'NOTHING_RECORDED';

/** Something that says how two factions stand to each other. */
export interface Reason<Claim> {
  readonly stance: StanceKind;
  /** Undefined where no moment was asked for. */
  readonly certainty: Certainty | undefined;
  readonly claims: readonly Claim[];
}

export interface Stance<Claim> {
  readonly stance: StanceKind;
  readonly certainty: Certainty | undefined;
  /** The claims that it rests on, each once. */
  readonly because: readonly Claim[];
}

/**
 * What some reasons come to. What is certain decides; only where nothing is, what is possible does. Reasons that point
 * different ways are a mixed stance, which is shown and not weighed.
 */
export function stanceOf<Claim>(reasons: readonly Reason<Claim>[]): Stance<Claim> {
  const certain = reasons.filter(({ certainty }) => certainty === 'certain');
  const deciding = certain.length > 0 ? certain : reasons;
  const kinds = new Set(deciding.map(({ stance }) => stance));
  const [first, second] = kinds;
  const stance = second ? 'MIXED' : (first ?? 'NOTHING_RECORDED');
  const because = [...new Set(deciding.flatMap(({ claims }) => claims))];
  return { stance, certainty: deciding[0]?.certainty, because };
}

/**
 * How two stand who are related by a type, seen from its subject: what it says of power, else whether it is friendly. Undefined
 * for a type that says neither, and for an occurrence: what happened once does not last.
 */
export function stanceByType(type: RelationshipType, fromSubject: boolean): StanceKind | undefined {
  if (type.occurrence) return undefined;
  if (type.name === 'SUBJECT_OF') return fromSubject ? 'SUBJECT' : 'OVERLORD';
  if (type.polarity === 0) return undefined;
  return type.polarity > 0 ? 'ALLIED' : 'HOSTILE';
}
