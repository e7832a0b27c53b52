import { ENTITY_KINDS } from '../../model/entity.js';
import { conflictResolvers } from './conflict.js';
import { continuityResolvers } from './continuity.js';
import { entityResolvers } from './entity.js';
import { enumValues } from './enum-values.js';
import { eventResolvers } from './event.js';
import { factionResolvers } from './faction.js';
import { type Walk, walkResolver } from './walk.js';

type Resolvers = Record<string, Record<string, unknown>>;

/** Resolvers of the types that the library reads; every kind has those of an entity and of the walks that its SDL declares. */
export function typeResolvers(walks: Readonly<Record<string, Readonly<Record<string, Walk>>>>): Resolvers {
  const resolvers: Resolvers = { ...enumValues, Continuity: continuityResolvers };
  for (const kind of ENTITY_KINDS) {
    const own = Object.entries(walks[kind] ?? {}).map(([field, walk]) => [field, walkResolver(walk)]);
    resolvers[kind] = {
      ...entityResolvers,
      ...Object.fromEntries(own),
      ...(kind === 'Conflict' && conflictResolvers),
      ...(kind === 'Event' && eventResolvers),
      ...(kind === 'Faction' && factionResolvers),
    };
  }
  return resolvers;
}
