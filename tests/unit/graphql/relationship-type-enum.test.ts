import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, GraphQLEnumType, validateSchema } from 'graphql';
import { relationshipTypeEnum } from '../../../src/graphql/relationship-type-enum.js';
import type { Catalogue, RelationshipType } from '../../../src/model/catalogue.js';

const TYPE: RelationshipType = {
  name: 'MEMBER_OF',
  label: 'member of',
  verb: 'belonged to',
  inverseVerb: 'counted among its members',
  inverse: 'has member',
  description: 'The subject belongs to the faction.',
  subject: ['Person'],
  object: ['Faction'],
  symmetric: false,
  polarity: 1,
  occurrence: false,
  properties: [],
  exclusiveOffices: [],
};

const CATALOGUE: Catalogue = new Map([
  ['MEMBER_OF', TYPE],
  ['BEFRIENDED', { ...TYPE, name: 'BEFRIENDED', label: 'befriended', inverse: 'befriended by' }],
  ['ALLIED_WITH', { ...TYPE, name: 'ALLIED_WITH', label: 'allied with', inverse: 'allied with' }],
]);

function enumOf(catalogue: Catalogue): GraphQLEnumType {
  const schema = buildASTSchema(relationshipTypeEnum(catalogue));
  const type = schema.getType('RelationshipType');
  if (type instanceof GraphQLEnumType) return type;
  throw new Error(validateSchema(schema).join('\n'));
}

describe('the enum RelationshipType', () => {
  test("has the types of the catalogue in the catalogue's order", () => {
    const names = enumOf(CATALOGUE)
      .getValues()
      .map(({ name }) => name);
    expect(names).toEqual(['MEMBER_OF', 'BEFRIENDED', 'ALLIED_WITH']);
  });

  test('describes itself, and each type by how it reads from both sides', () => {
    const type = enumOf(CATALOGUE);
    expect(type.description).toBe('The relationship types of the catalogue, in its order.');
    expect(type.getValue('BEFRIENDED')?.description).toBe(
      'The subject belongs to the faction. Reads "befriended", and "befriended by" from the other side.',
    );
  });
});
