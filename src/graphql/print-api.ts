import { type GraphQLSchema, parse, print, printSchema, type StringValueNode, visit } from 'graphql';

/** The SDL of the API, one line for each description: the committed `schema/api.graphql`, whose diff is the review of the API. */
export function printApi(schema: GraphQLSchema): string {
  const document = visit(parse(printSchema(schema)), {
    StringValue: (node): StringValueNode => ({
      ...node,
      value: node.value.replace(/\s*\n\s*/g, ' '),
      block: false,
    }),
  });
  return `${print(document)}\n`;
}
