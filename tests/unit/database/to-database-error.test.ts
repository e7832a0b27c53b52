import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { toDatabaseError } from '../../../src/database/to-database-error.js';

test.each([
  ['ServiceUnavailable', 'DATABASE_UNREACHABLE'],
  ['SessionExpired', 'DATABASE_UNREACHABLE'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_UNREACHABLE'],
  ['Neo.ClientError.Security.Unauthorized', 'DATABASE_UNREACHABLE'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_UNREACHABLE'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'QUERY_TIMEOUT'],
  ['Neo.ClientError.Transaction.Terminated', 'QUERY_TIMEOUT'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'MEMORY_EXCEEDED'],
] as const)('%s is %s, with what was caught as its cause', (code, ours) => {
  const caught = new neo4j.Neo4jError('text of the server', code as never, '50N42', '');
  expect(toDatabaseError(caught)).toMatchObject({ code: ours, cause: caught });
});

test('a user or password that is refused is to be checked, and not whether the database runs', () => {
  const caught = new neo4j.Neo4jError('no', 'Neo.ClientError.Security.Unauthorized' as never, '42NFF', '');
  expect(toDatabaseError(caught)).toMatchObject({
    message: 'The database refuses this user and password.',
    hint: 'Check NEO4J_USER and NEO4J_PASSWORD.',
  });
});

test.each([
  ['a pool that is used up is a database that has too much to do', 50, 'DATABASE_BUSY'],
  [
    'a server that takes connections and says nothing is a database that is not to be had',
    0,
    'DATABASE_UNREACHABLE',
  ],
])('%s', (_, active, code) => {
  const message = `Connection acquisition timed out in 2000 ms. Pool status: Active conn count = ${active}, Idle conn count = 0.`;
  const caught = new neo4j.Neo4jError(message, 'N/A', '50N42', '');
  expect(toDatabaseError(caught)).toMatchObject({ code, httpStatus: 503, retryAfter: 1 });
});

test('any other error stays what it is', () => {
  const syntax = new neo4j.Neo4jError(
    'Invalid input',
    'Neo.ClientError.Statement.SyntaxError' as never,
    '42001',
    '',
  );
  for (const error of [syntax, new Error('ours'), undefined]) expect(toDatabaseError(error)).toBe(error);
});
