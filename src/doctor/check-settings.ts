import { didYouMean } from '../model/nearest.js';
import { type Finding, ok, warning } from './finding.js';

const CHECK = 'settings';
const OURS = /^ALLEGIANCE_/;

export interface NamedSettings {
  /** What `.env` gives a value to. */
  readonly named: readonly string[];
  /** What there is to be set. */
  readonly known: readonly string[];
}

/** Whether something is set that is not there to be set: a name that is misspelt changes nothing, and says nothing. */
export function checkSettings({ named, known }: NamedSettings): Finding {
  const unknown = named.filter((name) => OURS.test(name) && !known.includes(name));
  if (unknown.length === 0) return ok(CHECK, 'Every name in .env that begins with ALLEGIANCE_ is a setting.');
  const message = unknown.map((name) => `${name} is no setting.${didYouMean(name, known)}`).join(' ');
  return warning(CHECK, message, 'Mend the name in .env; .env.example lists them all.');
}
