import type { Source } from '../model/citation.js';
import type { Share } from '../traversal/subgraph-shares.js';
import type { About } from './exported.js';

/** Of every part of a release; the whole has them. */
export const DEPRECATED_LEFT_OUT = 'Relationships of the rank deprecated are left out.';

/** What an export says of itself, as lines of English: release, question, what was left out, sources and their licences. */
export function aboutLines({ release, filters, entities, relationships, sources }: About): string[] {
  const asked = Object.entries(filters).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`);
  return [
    `Allegiance, release ${release}`,
    asked.length === 0 ? 'The whole release.' : `A part of it, asked for by ${asked.join('; ')}.`,
    shareLine('Entities', entities, 'asOf' in filters),
    shareLine('Relationships', relationships, 'asOf' in filters),
    ...(asked.length === 0 ? [] : [DEPRECATED_LEFT_OUT]),
    ...sources.map(sourceLine),
  ];
}

/** What an export is called. */
export function aboutTitle({ release, filters }: About): string {
  const { roots } = filters;
  const what = roots === undefined ? 'the whole release' : `around ${[roots].flat().join(', ')}`;
  return `Allegiance ${release.slice(0, 12)}: ${what}`;
}

/** Without a moment that was asked for, what there is and what there ever was are one. */
function shareLine(name: string, { shown, atMoment, ever }: Share, isOfMoment: boolean): string {
  const leftOut = atMoment === undefined ? 'uncounted' : `${atMoment - shown}`;
  if (!isOfMoment) return `${name}: ${shown} here, of ${count(atMoment)}; left out: ${leftOut}.`;
  return `${name}: ${shown} here, ${count(atMoment)} at the moment asked for, ${count(ever)} ever; left out: ${leftOut}.`;
}

function count(number: number | undefined): string {
  return number === undefined ? 'too many to count' : `${number}`;
}

/** A document that what is exported is cited from. */
export function sourceLine({ id, title, publisher, revision, url, licence }: Source): string {
  const named = [`"${title}"`, publisher, revision, url].filter((part) => part !== undefined).join(', ');
  return `Source ${id}: ${named}. Licence: ${licence ?? 'not stated'}.`;
}
