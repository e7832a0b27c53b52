import { describe, test } from '@jest/globals';
import { idInContinuity } from '../../../../src/seed/rules/id-in-continuity.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(idInContinuity);

describe('the rule id-in-continuity', () => {
  test('accepts entities whose ids begin with the name of their folder', () => {
    expectValid(yaml`
      entities:
        - { id: mirror/dukat, kind: Person, name: Dukat, description: D., citations: [Text 1] }
    `);
  });

  test.each(['sto', 'mirror-universe'])(
    'refuses an entity of the continuity %s in the folder mirror',
    (id) => {
      expectProblems(
        yaml`
        entities:
          - id: ${id}/dukat
            kind: Person
            name: Dukat
            description: D.
            citations: [Text 1]
      `,
        [
          `mirror/page.yaml:3:9: entity "${id}/dukat": the id is not of this folder's continuity. Expecting it to begin with "mirror/", or move it to ${id}/.`,
        ],
      );
    },
  );

  test('refuses a continuity that is not called as its folder', () => {
    expectProblems(
      '',
      [
        'mirror/continuity.yaml:1:7: continuity "mirrors": id "mirrors" is not the folder\'s name. Expecting "mirror".',
      ],
      {
        'mirror/continuity.yaml': yaml`
          { id: mirrors, title: M, description: D., minimum: { entities: 0, events: 0, relationships: 0 } }
        `,
      },
    );
  });

  test('leaves relationships alone: a counterpart stands in the file of either continuity', () => {
    expectValid(yaml`
      relationships:
        - { subject: sto/worf, type: COUNTERPART_OF, object: mirror/worf, citations: [Text 1] }
    `);
  });
});
