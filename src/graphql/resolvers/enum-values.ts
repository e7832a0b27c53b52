import { ENTITY_KINDS } from '../../model/entity.js';
import { RANKS } from '../../model/relationship.js';

const upper = <T extends string>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));

/** What enum values are called inside: the words of the data. */
export const enumValues = {
  EntityKind: upper(ENTITY_KINDS),
  Rank: upper(RANKS),
  Certainty: upper(['certain', 'possible'] as const),
  CitationKind: upper(['stated', 'inferred'] as const),
};
