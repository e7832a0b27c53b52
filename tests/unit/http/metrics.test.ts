import { expect, test } from '@jest/globals';
import { answerCache } from '../../../src/http/answer-cache.js';
import { openMetrics } from '../../../src/http/metrics.js';
import { operationNames } from '../../../src/http/operation-names.js';
import { requestId } from '../../../src/http/request-id.js';
import type { Engine } from '../../../src/traversal/engine.js';

const engine = (name: string, digest: string) => ({ name, load: { digest } }) as unknown as Engine;

test('metrics name the release that is served, and no other', async () => {
  const metrics = openMetrics();
  metrics.serves(engine('cypher', 'one'));
  metrics.serves(engine('projection', 'two'));
  const text = await metrics.text();
  expect(text).toContain('allegiance_release{release="two",engine="projection"} 1');
  expect(text).not.toContain('"one"');
});

test('metrics tell how often answers were kept, and how many statements are under way', async () => {
  const metrics = openMetrics();
  const answers = answerCache(10_000);
  metrics.keeps(answers);
  answers?.set('a', { text: 'x'.repeat(100) });
  for (const place of ['a', 'a', 'b']) answers?.get(place);
  const [end] = [metrics.statement('queries/records'), metrics.statement('queries/records')];
  end();
  const text = await metrics.text();
  for (const line of ['answers 1', 'bytes 253', 'hits 2', 'misses 1'])
    expect(text).toContain(`allegiance_answer_cache_${line}\n`);
  expect(text).toContain('allegiance_database_statements_in_progress 1\n');
  expect(text).toContain('allegiance_database_statement_seconds_count{statement="queries/records"} 1\n');
});

test('operations are told apart by their first hundred names, whatever else they are called', () => {
  const name = operationNames();
  expect(name(undefined)).toBe('unnamed');
  const names = Array.from({ length: 500 }, (_, index) => name(`Operation${index}`));
  expect(new Set(names).size).toBe(100);
  expect([names[0], names[499], name('Operation0'), name('x'.repeat(100))]).toEqual([
    'Operation0',
    'other',
    'Operation0',
    'other',
  ]);
});

test.each([
  ['a-1_b.c:2/3+4=', true],
  ['7f9c24e8-3b1a-4c3e-9d0a-1f2e3d4c5b6a', true],
  ['', false],
  ['two words', false],
  ['line\nbreak', false],
  ['{"a":1}', false],
  ['x'.repeat(101), false],
])('the id %j that a request brings is kept: %s', (id, isKept) => {
  expect(requestId({ headers: { 'x-request-id': id } }) === id).toBe(isKept);
});
