import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { projectRoot } from '../../src/project-root.js';
import { filesIn } from '../support/source-modules.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const schema = buildSchema(read(join(projectRoot, 'schema', 'api.graphql')));

describe('what the API offers', () => {
  test('is to read: it has no mutations and no subscriptions', () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()].filter(Boolean)).toEqual([]);
  });

  test('has no filter by a regular expression, which no time limit of Neo4j ends', () => {
    const names = Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type ? Object.keys(type.getFields()) : [],
    );
    expect(names.filter((name) => /match(es)?$/i.test(name))).toEqual([]);
  });
});

describe('the list of advisories in SECURITY.md', () => {
  test.each(['@neo4j/graphql', '@apollo/server', 'graphql', 'neo4j-driver'])(
    'is about the %s that is installed',
    (name) => {
      const { version } = JSON.parse(read(join(projectRoot, 'node_modules', name, 'package.json')));
      expect(read(join(projectRoot, 'SECURITY.md'))).toContain(`${name} ${version}`);
    },
  );
});

describe('what the library is told of a schema', () => {
  test('has nothing of those who ask, and no Cypher: the directives whose checks have been passed by', () => {
    const sdl = filesIn('schema').map((path) => read(join(projectRoot, path)));
    expect(sdl.length).toBeGreaterThan(15);
    const directives = new Set(sdl.flatMap((text) => text.match(/@\w+/g) ?? []));
    for (const name of [
      '@authentication',
      '@authorization',
      '@subscriptionsAuthorization',
      '@jwt',
      '@cypher',
    ])
      expect(directives.has(name)).toBe(false);
  });

  test('has no option that lets text into Cypher as it is', () => {
    for (const path of filesIn('src')) expect(read(join(projectRoot, path))).not.toContain('unsafeEscape');
  });
});
