import { describe, test } from '@jest/globals';
import { relationshipTypes } from '../../../../src/seed/rules/relationship-types.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(relationshipTypes);

describe('the rule relationship-types', () => {
  test('accepts a type of the catalogue between kinds that it takes, with a property that it has', () => {
    expectValid(yaml`
      relationships:
        - { subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, role: warrior, citations: [Text 1] }
        - { subject: mirror/alliance, type: LED_BY, object: mirror/worf, office: Regent, citations: [Text 1] }
    `);
  });

  test.each([
    ['MEMBR_OF', 'Did you mean "MEMBER_OF"?'],
    ['ADMIRES', 'Add an entry there.'],
  ])('refuses the unknown type %s', (type, advice) => {
    expectProblems(
      yaml`
        relationships:
          - id: mirror/worf.and.alliance
            subject: mirror/worf
            type: ${type}
            object: mirror/alliance
            office: of no account, as nothing is known of the type
            citations: [Text 1]
      `,
      [
        `mirror/page.yaml:5:11: relationship "mirror/worf.and.alliance": "${type}" is not in catalogue.yaml. ${advice}`,
      ],
    );
  });

  test('refuses a subject and an object of kinds that the type does not take', () => {
    expectProblems(
      yaml`
        relationships:
          - id: mirror/alliance.member-of.worf
            subject: mirror/alliance
            type: MEMBER_OF
            object: mirror/worf
            citations: [Text 1]
      `,
      [
        'mirror/page.yaml:4:14: relationship "mirror/alliance.member-of.worf": "mirror/alliance" is of the kind Faction, and as subject MEMBER_OF takes Person. Use another type, or add the kind to catalogue.yaml.',
        'mirror/page.yaml:6:13: relationship "mirror/alliance.member-of.worf": "mirror/worf" is of the kind Person, and as object MEMBER_OF takes Faction. Use another type, or add the kind to catalogue.yaml.',
      ],
    );
  });

  test.each([
    ['MEMBER_OF', 'rolle', 'it takes role. Did you mean "role"?'],
    ['MEMBER_OF', 'stat', 'it takes role. Did you mean "start"?'],
    ['MEMBER_OF', 'office', 'it takes role.'],
    ['ALLIED_WITH', 'office', 'it takes none.'],
  ])('refuses on %s the property %s', (type, property, advice) => {
    expectProblems(
      yaml`
        relationships:
          - id: mirror/worf.and.alliance
            subject: mirror/worf
            type: ${type}
            object: mirror/alliance
            ${property}: Regent
            citations: [Text 1]
      `,
      [
        `mirror/page.yaml:7:${7 + property.length}: relationship "mirror/worf.and.alliance": ${type} has no property "${property}"; ${advice}`,
      ],
    );
  });

  test('says nothing of the kind of an end that nobody knows', () => {
    expectValid(yaml`
      relationships:
        - { subject: mirror/nobody, type: MEMBER_OF, object: mirror/alliance, citations: [Text 1] }
    `);
  });
});
