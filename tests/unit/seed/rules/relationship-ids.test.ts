import { describe, test } from '@jest/globals';
import { relationshipIds } from '../../../../src/seed/rules/relationship-ids.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(relationshipIds);

describe('the rule relationship-ids', () => {
  test("accepts an id that begins with the subject's, and no id", () => {
    expectValid(yaml`
      relationships:
        - { id: mirror/worf.member-of.alliance, subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, citations: [Text 1] }
        - { subject: mirror/martok, type: MEMBER_OF, object: mirror/alliance, citations: [Text 1] }
        - { subject: sto/worf, type: COUNTERPART_OF, object: mirror/worf, citations: [Text 1] }
    `);
  });

  test.each([
    'mirror/alliance.has-member.worf',
    'mirror/worf-son-of-mogh.member-of.alliance',
    'sto/worf.member-of.alliance',
  ])('refuses the id %s of what mirror/worf is the subject of', (id) => {
    expectProblems(
      yaml`
        relationships:
          - subject: mirror/worf
            id: ${id}
            type: MEMBER_OF
            object: mirror/alliance
            citations: [Text 1]
      `,
      [
        `mirror/page.yaml:4:9: relationship "${id}": the id does not begin with its subject's. Expecting "mirror/worf.…", or no id at all.`,
      ],
    );
  });
});
