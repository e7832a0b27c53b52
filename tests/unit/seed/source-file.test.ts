import { describe, expect, test } from '@jest/globals';
import { formatProblem } from '../../../src/seed/problem.js';
import { type FieldPath, readSourceFile } from '../../../src/seed/source-file.js';
import { yaml } from '../../support/data-folder.js';

const TEXT = yaml`
  # A comment.
  source:
    id: wiki/page
  entities:
    - id: mirror/worf
      citations: [Text 1, { at: Text 2, kind: stated }]

    - { id: mirror/martok }
`;

describe('readSourceFile', () => {
  test('answers the value of a file', () => {
    const { file, value, problems } = readSourceFile('mirror/page.yaml', TEXT);
    expect(file).toBe('mirror/page.yaml');
    expect(problems).toEqual([]);
    expect(value).toEqual({
      source: { id: 'wiki/page' },
      entities: [
        { id: 'mirror/worf', citations: ['Text 1', { at: 'Text 2', kind: 'stated' }] },
        { id: 'mirror/martok' },
      ],
    });
  });

  test.each<[FieldPath, number, number]>([
    [['source'], 3, 3],
    [['source', 'id'], 3, 7],
    [['entities'], 5, 3],
    [['entities', 0], 5, 5],
    [['entities', 0, 'citations', 0], 6, 17],
    [['entities', 0, 'citations', 1, 'kind'], 6, 45],
    [['entities', 1], 8, 5],
    [['entities', 1, 'id'], 8, 11],
  ])('knows that %j stands in line %i, column %i', (path, line, column) => {
    expect(readSourceFile('page.yaml', TEXT).position(path)).toEqual({ line, column });
  });

  test.each<[FieldPath, number, number]>([
    [['source', 'title'], 3, 3],
    [['entities', 1, 'citations', 0, 'note'], 8, 5],
    [['entities', 7], 5, 3],
    [['disputes', 0], 1, 1],
    [[], 1, 1],
  ])('gives for %j, which is missing, the position of its parent', (path, line, column) => {
    expect(readSourceFile('page.yaml', TEXT).position(path)).toEqual({ line, column });
  });

  test.each([
    [
      'a: [1, 2',
      '1:9: file: Flow sequence in block collection must be sufficiently indented and end with a ]. Expecting YAML 1.2.',
    ],
    ['a: 1\n\tb: 2', '2:1: file: Tabs are not allowed as indentation. Expecting YAML 1.2.'],
    ['a: 1\nb: 2\na: 3', '3:1: file: Map keys must be unique. Expecting YAML 1.2.'],
    [
      'a: 1\n---\nb: 2',
      '2:1: file: Source contains multiple documents; please use YAML.parseAllDocuments(). Expecting YAML 1.2.',
    ],
    ['a: &x 1\nb: *x', '2:4: file: "*x" is an alias. Expecting the value itself, written out.'],
    ['a: *x', '1:4: file: "*x" is an alias. Expecting the value itself, written out.'],
  ])('refuses %j and has no value of it', (text, problem) => {
    const { value, problems } = readSourceFile('page.yaml', text);
    expect(problems.map(formatProblem)).toContain(`page.yaml:${problem}`);
    expect(problems.every(({ rule, severity }) => rule === 'yaml' && severity === 'error')).toBe(true);
    expect(value).toBeUndefined();
  });

  test('does not unfold aliases of aliases', () => {
    const laughs = Array.from(
      { length: 40 },
      (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`,
    );
    const { problems } = readSourceFile('page.yaml', `l0: &l0 [ha, ha]\n${laughs.join('\n')}`);
    expect(problems).toHaveLength(80);
  });

  test('takes dates, yes and no as the text that they are, and an unquoted year as a number', () => {
    const { value } = readSourceFile('page.yaml', 'a: 2401-03-01\nb: no\nc: 0298\nd: 1816/1914\ne: ..');
    expect(value).toEqual({ a: '2401-03-01', b: 'no', c: 298, d: '1816/1914', e: '..' });
  });
});
