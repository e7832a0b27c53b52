import { describe, test } from '@jest/globals';
import { knownIds } from '../../../../src/seed/rules/known-ids.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(knownIds);

describe('the rule known-ids', () => {
  test('accepts what other files have: entities, sources, relationships', () => {
    expectValid(yaml`
      relationships:
        - { id: mirror/worf.counterpart-of.sto-worf, subject: mirror/worf, type: COUNTERPART_OF, object: sto/worf, citations: [{ at: Text 1, kind: stated, source: wiki/sto-cast }] }
        - { id: mirror/worf.member-of.alliance, subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, citations: [Text 1] }
      disputes:
        - { reason: R., relationships: [mirror/worf.counterpart-of.sto-worf, mirror/worf.member-of.alliance] }
    `);
  });

  test.each([
    ['subject', 'mirror/wrf', 4, 14, 'Did you mean "mirror/worf"?'],
    ['object', 'mirror/aliance', 6, 13, 'Did you mean "mirror/alliance"?'],
    ['object', 'mirror/a-stranger-to-all', 6, 13, 'Add it, or correct the id.'],
  ])('refuses the unknown %s "%s"', (end, id, line, column, advice) => {
    const ends = { subject: 'mirror/worf', object: 'mirror/alliance', [end]: id };
    expectProblems(
      yaml`
        relationships:
          - id: ${ends.subject}.member-of.alliance
            subject: ${ends.subject}
            type: MEMBER_OF
            object: ${ends.object}
            citations: [Text 1]
      `,
      [
        `mirror/page.yaml:${line}:${column}: relationship "${ends.subject}.member-of.alliance": there is no entity "${id}". ${advice}`,
      ],
    );
  });

  test('refuses a citation of an unknown source, of an entity and of a relationship', () => {
    expectProblems(
      yaml`
        entities:
          - id: mirror/dukat
            kind: Person
            name: Dukat
            description: D.
            citations:
              - Text 1
              - { at: Text 1, kind: stated, source: wiki/pag }
        relationships:
          - subject: mirror/dukat
            type: MEMBER_OF
            object: mirror/alliance
            citations: [{ at: Text 2, kind: stated, source: an-archive/of-elsewhere }]
      `,
      [
        'mirror/page.yaml:9:9: entity "mirror/dukat": there is no source "wiki/pag". Did you mean "wiki/page"?',
        'mirror/page.yaml:14:17: relationship "mirror/dukat.member-of.alliance.010ded8c": there is no source "an-archive/of-elsewhere". Add it, or correct the id.',
      ],
    );
  });

  test('refuses an unknown relationship in a dispute', () => {
    expectProblems(
      yaml`
        relationships:
          - { id: mirror/worf.member-of.alliance, subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, citations: [Text 1] }
        disputes:
          - reason: R.
            relationships:
              - mirror/worf.member-of.alliance
              - mirror/worf.member-of.aliance
      `,
      [
        'mirror/page.yaml:8:9: dispute "wiki/page#dispute-f2c1c608": there is no relationship "mirror/worf.member-of.aliance". Did you mean "mirror/worf.member-of.alliance"?',
      ],
    );
  });
});
