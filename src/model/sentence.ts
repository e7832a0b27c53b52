import type { RelationshipType } from './catalogue.js';
import type { EntityKind } from './entity.js';

/** One end of a relationship, as a sentence names it. */
export interface Named {
  readonly kind: EntityKind;
  readonly name: string;
  readonly article?: 'the' | undefined;
  readonly plural?: true | undefined;
}

/** What a relationship says beside its ends, in words. */
export interface SentenceParts {
  readonly office?: string | undefined;
  readonly role?: string | undefined;
  readonly side?: string | undefined;
  readonly outcome?: string | undefined;
  /** What it has of its type alone. */
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
  /** " from 2401 until …", as periodWords gives it. */
  readonly period: string;
}

type Verbs = Pick<RelationshipType, 'verb' | 'inverseVerb'>;

/** A relationship as an English sentence: "Worf was deposed by the Klingon-Cardassian Alliance as Regent." */
export function sentence(
  verbs: Verbs,
  subject: Named,
  object: Named,
  inverse: boolean,
  parts: SentenceParts,
): string {
  const [first, verb, second] = inverse
    ? [object, verbs.inverseVerb, subject]
    : [subject, verbs.verb, object];
  const said = placing(agreeing(verb, first), second);
  return `${begin(first)} ${said} ${inText(second)}${details(parts)}${parts.period}.`;
}

/** An event as an English sentence: "The Fall of the pass happened in 2401." `period` is " in 2401", as periodWords gives it. */
export function eventSentence(event: Pick<Named, 'name' | 'article'>, period: string): string {
  return `${begin(event)} happened${period}.`;
}

/** As a sentence begins with it. */
function begin(named: Pick<Named, 'name' | 'article'>): string {
  const text = inText(named);
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}

/** Several were: "Bajorans were allied with …". A species is always several, whatever its name ends in. */
function agreeing(verb: string, { kind, plural }: Named): string {
  if (!plural && kind !== 'Species') return verb;
  return verb
    .replace(/^was /, 'were ')
    .replace(/^is /, 'are ')
    .replace(/\bits\b/, 'their');
}

/** One is in a place that has an article, the Milky Way, and at one that is called by its name alone, be it a world or a station. */
function placing(verb: string, { kind, article }: Named): string {
  return kind === 'Place' && article === undefined ? verb.replace(/ in$/, ' at') : verb;
}

/** `the Dominion`, `Worf`. */
export function inText({ name, article }: Pick<Named, 'name' | 'article'>): string {
  return article === undefined ? name : `${article} ${name}`;
}

function details({ office, role, side, outcome, properties = [] }: SentenceParts): string {
  const said = [
    office && ` as ${office}`,
    role && ` (${role})`,
    side && ` on the side "${side}"`,
    outcome && ` (outcome: ${outcome})`,
    ...properties.map(({ name, value }) => ` (${name}: ${value})`),
  ];
  return said.filter((part) => part).join('');
}
