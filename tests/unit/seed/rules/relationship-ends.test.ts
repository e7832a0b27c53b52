import { describe, test } from '@jest/globals';
import { relationshipEnds } from '../../../../src/seed/rules/relationship-ends.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(relationshipEnds);

describe('the rule relationship-ends', () => {
  test('accepts two entities of one continuity, and counterparts of two', () => {
    expectValid(yaml`
      relationships:
        - { subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, citations: [Text 1] }
        - { subject: sto/worf, type: COUNTERPART_OF, object: mirror/worf, citations: [Text 1] }
    `);
  });

  test.each(['ALLIED_WITH', 'COUNTERPART_OF'])('refuses an entity that is %s itself', (type) => {
    expectProblems(
      yaml`
        relationships:
          - id: mirror/worf.of.worf
            subject: mirror/worf
            type: ${type}
            object: mirror/worf
            citations: [Text 1]
      `,
      [
        'mirror/page.yaml:6:13: relationship "mirror/worf.of.worf": "mirror/worf" is subject and object at once. Expecting two entities.',
      ],
    );
  });

  test('refuses what joins two continuities and is no counterpart', () => {
    expectProblems(
      yaml`
        relationships:
          - id: mirror/worf.allied-with.sto-worf
            subject: mirror/worf
            type: ALLIED_WITH
            object: sto/worf
            citations: [Text 1]
      `,
      [
        'mirror/page.yaml:6:13: relationship "mirror/worf.allied-with.sto-worf": ALLIED_WITH joins "mirror/worf" to another continuity\'s "sto/worf". Add the mirror entity, and a COUNTERPART_OF between the two.',
      ],
    );
  });

  test('refuses counterparts of one continuity', () => {
    expectProblems(
      yaml`
        relationships:
          - id: mirror/worf.counterpart-of.martok
            subject: mirror/worf
            type: COUNTERPART_OF
            object: mirror/martok
            citations: [Text 1]
      `,
      [
        'mirror/page.yaml:6:13: relationship "mirror/worf.counterpart-of.martok": COUNTERPART_OF joins two entities of one continuity. Make them one entity with aliases.',
      ],
    );
  });
});
