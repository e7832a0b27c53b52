import { PAGE } from '../questions.mjs';
import { compare } from '../universe/reference.mjs';

/** What a person leads, as the answer to Q6: the library sorts and cuts people, not what they lead. */
export function firstByName(factions) {
  const rows = [...new Map(factions.map(({ id, name }) => [id, [id, name]])).values()];
  return rows.sort(([a, one], [b, two]) => compare(one, two) || compare(a, b)).slice(0, PAGE);
}
