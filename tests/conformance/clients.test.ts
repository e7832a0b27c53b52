import { beforeAll, describe, expect, test } from '@jest/globals';
import { describeInPython } from '../support/python.js';
import { testServer } from '../support/server.js';
import { askInGo, hasGo } from './ask-in-go.js';
import { askPlainly } from './ask-plainly.js';
import { askInNode, askInPython, hasHeavyPackages } from './client-programs.js';
import { type ConformanceAnswer, type ConformanceQuestion, readQuestions } from './read-questions.js';
import { withoutTypeNames } from './without-type-names.js';

/** A program takes two seconds, and ten times that on a machine with much else to do. */
const PATIENCE_MS = 60_000;

let url: string;
let questions: readonly ConformanceQuestion[];
let plain: Record<string, ConformanceAnswer>;

beforeAll(async () => {
  url = await testServer();
  const first = readQuestions('').find(({ name }) => name === 'FirstPageQuery');
  const page = first && (await askPlainly(url, first));
  const [, cursor = ''] = /"endCursor":"([^"]+)"/.exec(JSON.stringify(page)) ?? [];
  questions = readQuestions(cursor);
  plain = {};
  for (const question of questions) plain[question.name] = await askPlainly(url, question);
}, 90_000);

test('the twenty questions are answered as they are meant to be, two of them with errors', () => {
  expect(questions).toHaveLength(20);
  const failed = Object.entries(plain).filter(([, { codes }]) => codes.length > 0);
  expect(failed.map(([name, { codes }]) => [name, ...codes])).toEqual([
    ['NotFoundQuery', 'NOT_FOUND'],
    ['RefusedQuery', 'BAD_USER_INPUT'],
  ]);
});

const expectSame = (answers: Readonly<Record<string, ConformanceAnswer>>): void =>
  expect(withoutTypeNames(answers)).toEqual(withoutTypeNames(plain));

describe('a client has the answers that there are without it:', () => {
  test(
    'graphql-request',
    async () => expectSame(await askInNode('graphql-request.mjs', url, questions)),
    PATIENCE_MS,
  );

  test(
    'urql as it comes, which asks by GET and keeps answers',
    async () => expectSame(await askInNode('urql.mjs', url, questions)),
    PATIENCE_MS,
  );

  describeInPython('in Python', () => {
    test(
      'gql, which checks every question against the schema first',
      async () => expectSame(await askInPython(url, questions)),
      PATIENCE_MS,
    );
  });

  const heavy = hasHeavyPackages || process.env.CONFORMANCE ? test : test.skip;

  heavy(
    'Apollo Client, whose cache puts together what has one type and id',
    async () => expectSame(await askInNode('apollo-client.mjs', url, questions)),
    PATIENCE_MS,
  );

  heavy(
    'Relay, whose compiler takes the schema and all questions, and whose store goes by id',
    async () => expectSame(await askInNode('relay.mjs', url, questions)),
    PATIENCE_MS,
  );

  const inGo = hasGo && process.env.CONFORMANCE ? test : test.skip;

  inGo(
    'genqlient, which makes types of the schema and all questions',
    async () => expectSame(await askInGo(url, questions)),
    15 * 60_000,
  );
});
