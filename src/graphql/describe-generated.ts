import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
} from 'graphql';

/** What the fields mean that the library generates for every filter. */
const FILTERS: Readonly<Record<string, string>> = {
  AND: 'All of these.',
  OR: 'One of these at least.',
  NOT: 'Not this.',
  eq: 'Is this.',
  in: 'Is one of these.',
  contains: 'Has this in it.',
  startsWith: 'Begins with this.',
  endsWith: 'Ends with this.',
  includes: 'Has this among its values.',
  all: 'All of them are like this.',
  none: 'None of them is like this.',
  some: 'At least one of them is like this.',
  node: 'What the entity at the other end is like.',
  edge: 'What the relationship itself is like.',
};

const ARGUMENTS: Readonly<Record<string, string>> = {
  where: 'Which ones; all of them when left out.',
  limit: 'How many at most: 25 when left out, never more than 100.',
  offset: 'How many to skip.',
  sort: 'In which order: what is named first counts first.',
};

/**
 * Describes what the library generates and leaves without a word, and gives every collection an order: without one, its pages
 * could overlap.
 */
export function describeGenerated(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY]: (type) => {
      type.description = 'What can be asked.';
      return type;
    },
    [MapperKind.QUERY_ROOT_FIELD]: (field, name) => describeCollection(field, name),
    [MapperKind.INPUT_OBJECT_FIELD]: (field, name, type) => ({
      ...field,
      description: describeField(name, type),
    }),
    [MapperKind.INPUT_OBJECT_TYPE]: (type) => {
      type.description = describeInput(type.name);
      return type;
    },
  });
}

function describeCollection<T extends GraphQLFieldConfig<unknown, unknown>>(field: T, name: string): T {
  const args: GraphQLFieldConfigArgumentMap = {};
  for (const [argument, config] of Object.entries(field.args ?? {})) {
    const type = getNamedType(config.type);
    const order = argument === 'sort' && isInputObjectType(type) ? { defaultValue: defaultOrder(type) } : {};
    args[argument] = { ...config, ...order, description: ARGUMENTS[argument] };
  }
  return {
    ...field,
    args,
    description: `The ${name}, by name where no other order is asked for. See the arguments' filters.`,
  };
}

/** By name or title, and by id where two are called the same. */
function defaultOrder(sort: GraphQLInputObjectType): Record<string, 'ASC'>[] {
  const name = 'name' in sort.getFields() ? 'name' : 'title';
  return [{ [name]: 'ASC' }, { id: 'ASC' }];
}

function describeField(name: string, type: string): string {
  if (type.endsWith('Sort')) return `By \`${name}\`.`;
  if (FILTERS[name]) return FILTERS[name];
  if (name.endsWith('Connection'))
    return `Like \`${name.slice(0, -'Connection'.length)}\`, with what the relationship itself is like.`;
  return `What \`${name}\` is like.`;
}

function describeInput(name: string): string {
  if (name.endsWith('Sort'))
    return 'An order. Of several fields in one object none is sure to count first: give a list.';
  return 'A filter. Several fields in one object must all be met.';
}
