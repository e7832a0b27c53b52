import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { answerQuestions, codesOf } from './answer-questions.mjs';

/** As it comes: it asks by GET where the address is not too long. */
const client = new Client({ url: process.argv[2], exchanges: [cacheExchange, fetchExchange] });

await answerQuestions(async ({ query, variables }) => {
  const { data, error } = await client.query(query, variables).toPromise();
  return { data: data ?? null, codes: codesOf(error?.graphQLErrors) };
});
