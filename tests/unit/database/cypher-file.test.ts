import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readCypher, toCypherFile } from '../../../src/database/cypher-file.js';
import { projectRoot } from '../../../src/project-root.js';

const HEADER = `// Which entities have
// these ids? The ones that are unknown are left out.
// Parameters: $ids :: LIST OF STRING
// Returns: id :: STRING
// Leans on: entity_of_release
`;
const STATEMENT = 'MATCH (n) RETURN n.id AS id\n';

test('a file is its text and the sentence that it opens with', () => {
  const text = HEADER + STATEMENT;
  expect(toCypherFile('queries/entities', text)).toEqual({
    name: 'queries/entities',
    text,
    question: 'Which entities have these ids?',
  });
});

describe('a file is refused', () => {
  test('without any comment', () => {
    expect(() => toCypherFile('queries/x', STATEMENT)).toThrow(
      'cypher/queries/x.cypher: the file lacks a first line with its question',
    );
  });

  test('with comments that open with no sentence', () => {
    const text = HEADER.replace(/^.*\n.*\n/, '// entities by id\n') + STATEMENT;
    expect(() => toCypherFile('queries/x', text)).toThrow('lacks a first line with its question');
  });

  test.each(['Parameters:', 'Returns:', 'Leans on:'])('without the line "// %s"', (heading) => {
    const text = HEADER.replace(heading, 'Something:') + STATEMENT;
    expect(() => toCypherFile('queries/x', text)).toThrow(`lacks a line "// ${heading} ..."`);
  });

  test('with its comments below the statement', () => {
    expect(() => toCypherFile('queries/x', STATEMENT + HEADER)).toThrow(
      'lacks a first line with its question',
    );
  });

  test('that is not there', () => {
    expect(() => readCypher('queries/nonesuch')).toThrow(
      'cypher/queries/nonesuch.cypher: there is no such file.',
    );
  });
});

test('every file in cypher/ says what it asks, takes, returns and leans on', () => {
  const files = readdirSync(join(projectRoot, 'cypher'), { recursive: true, encoding: 'utf8' });
  const names = files
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length));
  expect(names).not.toEqual([]);
  for (const name of names) expect(readCypher(name).question).toMatch(/[.?!]$/);
});
