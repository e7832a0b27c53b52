import { describe, test } from '@jest/globals';
import { uniqueIds } from '../../../../src/seed/rules/unique-ids.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(uniqueIds);

const advice = 'Give one of them another id; two claims of one kind need an id each.';

describe('the rule unique-ids', () => {
  test('accepts two claims that differ, and two citations of one place', () => {
    expectValid(yaml`
      relationships:
        - { subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, start: 2401, citations: [Text 1] }
        - { subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, start: 2402, citations: [Text 1] }
    `);
  });

  test('refuses an entity that another file has', () => {
    expectProblems(
      yaml`
        entities:
          - { id: mirror/worf, kind: Person, name: Worf, description: D., citations: [Text 1] }
      `,
      [
        `mirror/page.yaml:3:11: entity "mirror/worf": the id "mirror/worf" is taken by mirror/cast.yaml:4. ${advice}`,
      ],
    );
  });

  test('refuses the same claim without an id, twice', () => {
    expectProblems(
      yaml`
        relationships:
          - { subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, citations: [Text 1] }
          - { subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, note: N., citations: [Text 1] }
      `,
      [
        `mirror/page.yaml:4:5: relationship "mirror/worf.member-of.alliance.34ba1a4a": the id "mirror/worf.member-of.alliance.34ba1a4a" is taken by mirror/page.yaml:3. ${advice}`,
      ],
    );
  });

  test('refuses each but the first of three relationships with one id', () => {
    const message = `relationship "mirror/worf.and.alliance": the id "mirror/worf.and.alliance" is taken by mirror/page.yaml:3. ${advice}`;
    expectProblems(
      yaml`
        relationships:
          - { id: mirror/worf.and.alliance, subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, citations: [Text 1] }
          - { id: mirror/worf.and.alliance, subject: mirror/worf, type: ALLIED_WITH, object: mirror/alliance, citations: [Text 1] }
          - { id: mirror/worf.and.alliance, subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, citations: [Text 2] }
      `,
      [`mirror/page.yaml:4:11: ${message}`, `mirror/page.yaml:5:11: ${message}`],
    );
  });

  test('refuses a source that another file has', () => {
    expectProblems(
      '',
      [
        `sto/cast.yaml:1:15: source "wiki/page": the id "wiki/page" is taken by mirror/page.yaml:1. ${advice}`,
      ],
      { 'sto/cast.yaml': 'source: { id: wiki/page, title: Page, publisher: Wiki }\n' },
    );
  });

  test('refuses a continuity that another folder has', () => {
    expectProblems(
      '',
      [
        `sto/continuity.yaml:1:7: continuity "mirror": the id "mirror" is taken by mirror/continuity.yaml:1. ${advice}`,
      ],
      {
        'sto/continuity.yaml':
          '{ id: mirror, title: M, description: D., minimum: { entities: 0, events: 0, relationships: 0 } }\n',
      },
    );
  });
});
