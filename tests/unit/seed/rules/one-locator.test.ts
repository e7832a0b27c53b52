import { describe, test } from '@jest/globals';
import { oneLocator } from '../../../../src/seed/rules/one-locator.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(oneLocator);

const entities = (first: string, second: string): string => yaml`
  entities:
    - { id: mirror/a, kind: Place, name: A, description: D., citations: [${first}] }
    - { id: mirror/b, kind: Place, name: B, description: D., citations: [${second}] }
`;

describe('one-locator', () => {
  test('lets a place be cited twice in one spelling, and two places once each', () => {
    expectValid(entities('Text 1', 'Text 1'));
    expectValid(entities('Text 1', 'Text 2'));
  });

  test('refuses a place in two spellings, and says where the other is', () => {
    expectProblems(entities('Text 1', 'text 1'), [
      'mirror/page.yaml:4:72: entity "mirror/b": the place "text 1" is spelled "Text 1" in mirror/page.yaml:3. Spell it one way.',
    ]);
  });
});
