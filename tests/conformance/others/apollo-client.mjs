import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { answerQuestions, codesOf } from './answer-questions.mjs';

/** With its cache, which puts together what has one type and one id, over all the questions. */
const client = new ApolloClient({
  link: new HttpLink({ uri: process.argv[2] }),
  cache: new InMemoryCache(),
});

await answerQuestions(async ({ query, variables }) => {
  const { data, error } = await client.query({ query: gql(query), variables, errorPolicy: 'all' });
  if (error && !CombinedGraphQLErrors.is(error)) throw error;
  return { data: data ?? null, codes: codesOf(error?.errors) };
});
