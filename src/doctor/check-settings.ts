import type { AllegianceError } from '../errors.js';
import { didYouMean } from '../model/nearest.js';
import { type Finding, ok, refusal, warning } from './finding.js';

const CHECK = 'settings';
const OURS = /^ALLEGIANCE_/;

export interface NamedSettings {
  /** What `.env` gives a value to. */
  readonly named: readonly string[];
  /** What there is to be set. */
  readonly known: readonly string[];
  /** What is wrong with values that cannot be used, by the names of their settings. */
  readonly refused: ReadonlyMap<string, AllegianceError>;
}

/**
 * Whether something is set that cannot be used, or that is not there to be set: a name that is misspelt changes nothing, and says
 * nothing.
 */
export function* checkSettings({ named, known, refused }: NamedSettings): Iterable<Finding> {
  for (const error of refused.values()) yield refusal(CHECK, error);
  const unknown = named.filter((name) => OURS.test(name) && !known.includes(name));
  const message = unknown.map((name) => `${name} is no setting.${didYouMean(name, known)}`).join(' ');
  if (unknown.length > 0)
    yield warning(CHECK, message, 'Mend the name in .env; .env.example lists them all.');
  else if (refused.size === 0)
    yield ok(
      CHECK,
      'Every name in .env that begins with ALLEGIANCE_ is a setting, and every value can be used.',
    );
}
