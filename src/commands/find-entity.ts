import { notFound } from '../errors.js';
import type { Json } from './answer.js';
import type { Api } from './open-api.js';

const SEARCH = `query ($text: String!) {
  search(text: $text, first: 10) { matched entity { id name kind } }
}`;

const CONTINUITIES = '{ continuities(limit: 100) { id } }';
const FOUND = 'fragment Found on Entity { id name kind }';
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The id of the entity that is meant: an id is taken as it is, a name or alias looked up, and so is an id without its continuity.
 * Refuses with NOT_FOUND what nothing is called, or several are, and names those.
 */
export async function findEntity(api: Api, text: string): Promise<string> {
  if (text.includes('/')) return text;
  const { search } = await api.ask(SEARCH, { text });
  const exact = search.filter(({ matched }: Json) => matched.toLowerCase() === text.toLowerCase());
  const named = exact.map(({ entity }: Json) => entity);
  const meant = named.length > 0 ? named : await withSlug(api, text);
  const found: Json[] = meant.length > 0 ? meant : search.map(({ entity }: Json) => entity);
  if (found.length === 1) return found[0].id;
  if (found.length === 0)
    throw notFound(`Nothing is called "${text}".`, { hint: 'Try fewer letters of it.' });
  const names = found.map(({ id, name, kind }: Json) => `  ${id}  (${name}, ${kind.toLowerCase()})`);
  throw notFound(`"${text}" may be any of these:\n${names.join('\n')}`, { hint: 'Name it by its id.' });
}

/** What has this text as its id in any continuity. */
async function withSlug(api: Api, text: string): Promise<Json[]> {
  if (!SLUG.test(text)) return [];
  const { continuities } = await api.ask(CONTINUITIES);
  if (continuities.length === 0) return [];
  const asked = continuities.map(
    ({ id }: Json, place: number) => `n${place}: node(id: ${JSON.stringify(`${id}/${text}`)}) { ...Found }`,
  );
  const found = await api.ask(`{ ${asked.join(' ')} } ${FOUND}`);
  return Object.values(found).filter((entity) => entity !== null);
}
