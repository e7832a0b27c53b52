import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.js';
import { checked } from '../support/checked.js';
import { randomOperations } from '../support/random-operation.js';
import { seededRandom } from '../support/seeded-random.js';

const COUNT = Number(process.env.GENERATED ?? 300);
const SEED = Number(process.env.GENERATED_SEED ?? 1);

jest.setTimeout(60_000 + COUNT * 200);

const TEXTS = [
  'mirror/worf',
  'mirror/klingon-cardassian-alliance',
  'mirror/dukat',
  'sto/klingon-empire',
  'sto/iconian-war',
  'mirror',
  'sto',
  '2401',
  'event:mirror/capture-of-worf',
  'klingon',
];
/** What is of a question, or of how long it took. */
const CODES = [
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_CURSOR', 'NOT_FOUND'],
  ...['BOUND_EXCEEDED', 'OPERATION_RESOLUTION_FAILURE', 'QUERY_TIMEOUT'],
];
const FROM_INSIDE =
  /Neo\.|neo4j|bolt:|MATCH |RETURN |cypher|node_modules|\.ts:|\.js:|127\.0\.0\.1|ECONN|undefined/;

let api: Api;
beforeAll(async () => {
  api = await openApi();
});

describe('operations that were made up', () => {
  test('are answered or refused for what is wrong with them, and nothing of the inside is told', async () => {
    const operations = randomOperations(api.schema, seededRandom(SEED), TEXTS);
    let answered = 0;
    for (let tried = 0; tried < COUNT; tried++) {
      const query = operations.next();
      const { statusCode, body } = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query },
      });
      const { data, errors = [] } = JSON.parse(body);
      const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
      const strange = codes.filter((code: string) => !CODES.includes(code));
      const messages = errors.map(({ message }: { message: string }) => message).join('\n');
      const leaked = FROM_INSIDE.exec(messages.replaceAll(/"[^"]*"/g, ''))?.[0];
      const isServers = statusCode >= 500 && !codes.includes('QUERY_TIMEOUT');
      expect({ query, strange, leaked, isServers }).toEqual({
        ...{ query, strange: [], leaked: undefined, isServers: false },
      });
      if (data) answered++;
    }
    expect(answered).toBeGreaterThan(COUNT / 10);
    checked(COUNT, 'operations that were made up are answered or refused');
  });
});
