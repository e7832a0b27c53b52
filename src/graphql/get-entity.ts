import { notFound } from '../errors.js';
import type { EntityKind } from '../model/entity.js';
import { type Answer, then } from '../model/flow.js';
import { didYouMean } from '../model/nearest.js';
import type { EntityRecord } from '../queries/records.js';
import { search } from '../queries/search.js';
import type { Context } from './context.js';

const SUGGESTIONS = 20;
const LONGEST = 100;

/** The entity with this id. Fails with NOT_FOUND, and near ids, where there is none. */
export function getEntity(context: Context, id: string): Answer<EntityRecord> {
  return then(context.loaders.entity.load(id), (entity) => entity ?? refuse(context, id));
}

async function refuse(context: Context, id: string): Promise<never> {
  throw notFound(`There is no entity "${shortened(id)}".${await suggestIds(context, id, null)}`, {
    hint: 'Find ids by name with `search(text: …)`.',
  });
}

/** ` Did you mean …?` with ids of entities of these kinds, or nothing where none is near. */
export async function suggestIds(
  { database }: Context,
  id: string,
  kinds: readonly EntityKind[] | null,
): Promise<string> {
  if (id.length > LONGEST) return '';
  const name = id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
  const near = await search(database, name, { kinds, continuity: null, limit: SUGGESTIONS });
  const ids = near.map((found) => found.entity.id);
  return didYouMean(id, ids) || otherContinuities(id, ids);
}

/** The same name elsewhere is a likely meaning too, however unlike the id looks. */
function otherContinuities(id: string, ids: readonly string[]): string {
  const slug = id.slice(id.indexOf('/'));
  const same = ids.filter((candidate) => candidate.endsWith(slug)).map((candidate) => `"${candidate}"`);
  return same.length === 0 ? '' : ` Did you mean ${same.join(' or ')}?`;
}

/** As much of an id as a message can bear. */
export function shortened(id: string): string {
  return id.length > LONGEST ? `${id.slice(0, LONGEST)}…` : id;
}
