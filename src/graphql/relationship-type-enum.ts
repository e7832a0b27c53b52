import { type DocumentNode, type EnumValueDefinitionNode, Kind } from 'graphql';
import type { Catalogue, RelationshipType } from '../model/catalogue.js';

/** The enum RelationshipType, made of the catalogue: a type that a user adds there is in the API without a line of code. */
export function relationshipTypeEnum(catalogue: Catalogue): DocumentNode {
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.ENUM_TYPE_DEFINITION,
        name: { kind: Kind.NAME, value: 'RelationshipType' },
        description: { kind: Kind.STRING, value: 'The relationship types of the catalogue, in its order.' },
        values: [...catalogue.values()].map(toValue),
      },
    ],
  };
}

function toValue({ name, label, inverse, description }: RelationshipType): EnumValueDefinitionNode {
  return {
    kind: Kind.ENUM_VALUE_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    description: {
      kind: Kind.STRING,
      value: `${description} Reads "${label}", and "${inverse}" from the other side.`,
    },
  };
}
