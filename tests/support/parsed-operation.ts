import { type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { type Operation, toOperation } from '../../src/graphql/operation.js';

/** The operation of a text: the one of that name, where it has several. */
export function parsedOperation(schema: GraphQLSchema, text: string, name?: string): Operation {
  const document = parse(text);
  const definition = getOperationAST(document, name);
  if (!definition) throw new Error('There is no such operation.');
  return toOperation(schema, document, definition);
}
