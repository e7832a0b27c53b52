import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { projectRoot } from '../../src/project-root.js';

const read = (name: string): string => readFileSync(join(projectRoot, 'schema', `${name}.graphql`), 'utf8');

/** What GraphQL Inspector finds that breaks the questions of somebody, going from one API to the next. */
async function breaking(from: GraphQLSchema, to: GraphQLSchema): Promise<string[]> {
  const changes = await diff(from, to);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

describe('the API', () => {
  const released = buildSchema(read('released'));

  test('breaks no question that could be asked of the last release; CONTRIBUTING.md says how to mean it', async () => {
    expect(await breaking(released, buildSchema(read('api')))).toEqual([]);
  });

  test('would be found to break one', async () => {
    const without = read('released').replace('  kind: EntityKind!', '  sort: EntityKind!');
    expect(await breaking(released, buildSchema(without))).not.toEqual([]);
  });
});
