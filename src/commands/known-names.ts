import { badInput } from '../errors.js';
import { didYouMean } from '../model/nearest.js';
import type { Json } from './answer.js';
import type { Api } from './open-api.js';

const VALUES = 'query ($name: String!) { __type(name: $name) { enumValues { name } } }';

/** Refuses names that are no values of an enum of the API (BAD_USER_INPUT), in words of the command line. */
export async function knownNames(
  api: Api,
  { of, called }: { readonly of: string; readonly called: string },
  names: readonly string[] = [],
): Promise<void> {
  if (names.length === 0) return;
  const { __type } = await api.ask(VALUES, { name: of });
  const known: string[] = __type.enumValues.map(({ name }: Json) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const said = unknown.map((name) => `"${name}" is no ${called}.${didYouMean(name, known)}`);
  throw badInput(said.join(' '), { hint: `Expecting ${known.join(', ')}.` });
}
