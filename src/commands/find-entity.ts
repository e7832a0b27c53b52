import { notFound } from '../errors.js';
import type { Json } from './answer.js';
import type { Api } from './open-api.js';

const SEARCH = `query ($text: String!) {
  search(text: $text, first: 10) { matched entity { id name kind } }
}`;

/**
 * The id of the entity that is meant: an id is taken as it is, a name or alias looked up. Refuses with NOT_FOUND a name that
 * nothing bears, or that several do, and names those.
 */
export async function findEntity(api: Api, text: string): Promise<string> {
  if (text.includes('/')) return text;
  const { search } = await api.ask(SEARCH, { text });
  const exact = search.filter(({ matched }: Json) => matched.toLowerCase() === text.toLowerCase());
  const found = exact.length > 0 ? exact : search;
  if (found.length === 1) return found[0].entity.id;
  if (found.length === 0)
    throw notFound(`Nothing is called "${text}".`, { hint: 'Try fewer letters of it.' });
  const names = found.map(
    ({ entity: { id, name, kind } }: Json) => `  ${id}  (${name}, ${kind.toLowerCase()})`,
  );
  throw notFound(`"${text}" may be any of these:\n${names.join('\n')}`, { hint: 'Name it by its id.' });
}
