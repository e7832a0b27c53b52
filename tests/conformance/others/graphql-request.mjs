import { ClientError, GraphQLClient } from 'graphql-request';
import { answerQuestions, codesOf } from './answer-questions.mjs';

const client = new GraphQLClient(process.argv[2], { errorPolicy: 'all' });

await answerQuestions(async ({ query, variables }) => {
  const { data, errors } = await client.rawRequest(query, variables).catch((error) => {
    if (error instanceof ClientError) return error.response;
    throw error;
  });
  return { data: data ?? null, codes: codesOf(errors) };
});
