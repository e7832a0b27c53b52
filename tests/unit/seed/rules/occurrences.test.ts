import { describe, test } from '@jest/globals';
import { occurrences } from '../../../../src/seed/rules/occurrences.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(occurrences);

describe('the rule occurrences', () => {
  test('accepts an occurrence that has a start, or no date at all', () => {
    expectValid(yaml`
      relationships:
        - { subject: mirror/martok, type: DEPOSED, object: mirror/worf, start: 2401, citations: [Text 1] }
        - { subject: mirror/alliance, type: DEPOSED, object: mirror/worf, citations: [Text 1] }
    `);
  });

  test('accepts the end of a state', () => {
    expectValid(yaml`
      relationships:
        - { subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, end: 2401, citations: [Text 1] }
    `);
  });

  test.each(['2401', '".."', 'event:mirror/capture-of-worf'])(
    'refuses the end %s of an occurrence',
    (end) => {
      expectProblems(
        yaml`
        relationships:
          - id: mirror/martok.deposed.worf
            subject: mirror/martok
            type: DEPOSED
            object: mirror/worf
            end: ${end}
            citations: [Text 1]
      `,
        [
          'mirror/page.yaml:7:10: relationship "mirror/martok.deposed.worf": DEPOSED is an occurrence and has no end: from its start on it is a fact that it happened. Take "end" away.',
        ],
      );
    },
  );

  test('says nothing of a type that the catalogue does not have', () => {
    expectValid(yaml`
      relationships:
        - { subject: mirror/martok, type: DEPOSD, object: mirror/worf, end: 2401, citations: [Text 1] }
    `);
  });
});
