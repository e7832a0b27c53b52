import type { RelationshipType } from '../../model/catalogue.js';
import type { Context } from '../context.js';

export const relationshipTypesResolvers = {
  relationshipTypes: (_root: unknown, _args: unknown, { catalogue }: Context): RelationshipType[] => [
    ...catalogue.values(),
  ],
};

export const relationshipTypeEntryResolvers = {
  type: ({ name }: RelationshipType): string => name,
};
