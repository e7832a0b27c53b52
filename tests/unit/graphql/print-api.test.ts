import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { printApi } from '../../../src/graphql/print-api.js';

describe('printApi', () => {
  test('prints a description of several lines on one', () => {
    const schema = buildSchema(
      '"""\nThe first line\n  and the second.\n"""\ntype Query {\n  "An answer." answer: Int\n}',
    );
    expect(printApi(schema)).toBe(
      '"The first line and the second."\ntype Query {\n  "An answer."\n  answer: Int\n}\n',
    );
  });

  test('keeps quotes and backslashes in a description', () => {
    const schema = buildSchema('"""Reads "member of" \\ no more."""\ntype Query { answer: Int }');
    const printed = printApi(schema);
    expect(printed).toContain('"Reads \\"member of\\" \\\\ no more."');
    expect(buildSchema(printed).getQueryType()?.description).toBe('Reads "member of" \\ no more.');
  });
});
