import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import type { Random } from './seeded-random.js';

const NUMBERS = [
  '0',
  '1',
  '2',
  '5',
  '25',
  '100',
  '101',
  '-1',
  '-2000000',
  '2147483647',
  '99999999999',
  '1.5',
  '"3"',
];
const DEEPEST = 4;
const DEEPEST_INPUT = 3;

/** What makes operations up: those of the grammar of a schema, with values that fit and values that are meant to hurt. */
export interface Operations {
  /** The text of the next one. */
  next(): string;
}

/** `texts` are ids and moments that there are, so that not all is refused at once. */
export function randomOperations(
  schema: GraphQLSchema,
  random: Random,
  texts: readonly string[],
): Operations {
  const chance = (share: number): boolean => random.below(100) < share;

  const text = (): string => JSON.stringify(random.pick(chance(80) ? texts : HOSTILE_TEXTS));

  const value = (type: GraphQLInputType, depth: number): string => {
    if (isNonNullType(type)) return value(type.ofType, depth);
    if (chance(3)) return random.pick(['null', '{}', '[]', '$unknown', 'NOPE', 'true']);
    if (isListType(type)) {
      const count = chance(3) ? 60 : random.below(4);
      return `[${Array.from({ length: count }, () => value(type.ofType, depth)).join(', ')}]`;
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) return inputObject(type, depth);
    if (type.name === 'Int' || type.name === 'Float')
      return random.pick(chance(70) ? NUMBERS.slice(1, 5) : NUMBERS);
    if (type.name === 'Boolean') return random.pick(['true', 'false']);
    return text();
  };

  const inputObject = (type: GraphQLInputType & { getFields(): object }, depth: number): string => {
    const fields = Object.entries(type.getFields() as Record<string, { type: GraphQLInputType }>);
    const count = depth > DEEPEST_INPUT ? 0 : 1 + random.below(2);
    const chosen = Array.from({ length: count }, () => random.pick(fields));
    return `{ ${chosen.map(([name, field]) => `${name}: ${value(field.type, depth + 1)}`).join(', ')} }`;
  };

  const args = ({ args: known }: GraphQLField<unknown, unknown>): string => {
    const given = known.filter(({ type }) => isNonNullType(type) || chance(35));
    const written = given.map(({ name, type }) => `${name}: ${value(type, 0)}`);
    return written.length === 0 ? '' : `(${written.join(', ')})`;
  };

  const field = (parent: GraphQLNamedType, depth: number, place: number): string => {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return '__typename';
    const all = Object.values(parent.getFields());
    const found = random.pick(
      depth >= DEEPEST ? all.filter(({ type }) => isLeafType(getNamedType(type))) : all,
    );
    const type = getNamedType(found.type);
    const below = isLeafType(type) ? '' : ` ${selection(type, depth + 1)}`;
    const directive = chance(3) ? random.pick([' @include(if: true)', ' @skip(if: false)', ' @nope']) : '';
    return `f${place}: ${found.name}${args(found)}${directive}${below}`;
  };

  const selection = (type: GraphQLNamedType, depth: number): string => {
    const fields = Array.from({ length: 1 + random.below(3) }, (_, place) => field(type, depth, place));
    if (isAbstractType(type)) {
      const possible = random.pick(schema.getPossibleTypes(type));
      fields.push(`... on ${possible.name} { ${field(possible, DEEPEST, fields.length)} }`);
    }
    return `{ ${fields.join(' ')} }`;
  };

  /** A letter more, one less, or another. */
  const broken = (operation: string): string => {
    const place = random.below(operation.length);
    const instead = random.pick(['', '{', '}', '(', '"', '$', '…', '\\', '...', '@']);
    return operation.slice(0, place) + instead + operation.slice(place + random.below(2));
  };

  return {
    next: () => {
      const query = schema.getQueryType();
      const operation = query ? selection(query, 0) : '{ __typename }';
      return chance(10) ? broken(operation) : operation;
    },
  };
}
