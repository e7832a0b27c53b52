import { GraphQLError, Kind, type ValueNode } from 'graphql';

/** Texts that mean a time. What they say is looked at where they are used; here only that they are texts, or years without quotes. */
export const dateScalars = { EDTF: scalarOf('EDTF'), Moment: scalarOf('Moment') };

/** NOTE: not a scalar of its own, which would stand without the description that the SDL has. */
function scalarOf(name: string) {
  const read = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (Number.isSafeInteger(value)) return String(value);
    throw new GraphQLError(`Expecting a text as ${name}, e.g. "2401".`);
  };
  const readLiteral = (node: ValueNode): string => {
    if (node.kind === Kind.INT) return read(Number(node.value));
    return read(node.kind === Kind.STRING ? node.value : undefined);
  };
  return { __serialize: read, __parseValue: read, __parseLiteral: readLiteral };
}
