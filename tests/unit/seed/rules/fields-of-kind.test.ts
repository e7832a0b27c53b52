import { describe, test } from '@jest/globals';
import { fieldsOfKind } from '../../../../src/seed/rules/fields-of-kind.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(fieldsOfKind);

describe('the rule fields-of-kind', () => {
  test('accepts the government of a faction and the date and order of an event', () => {
    expectValid(yaml`
      entities:
        - { id: mirror/house, kind: Faction, name: House, description: D., government: Monarchy, citations: [Text 1] }
        - { id: mirror/election, kind: Event, name: Election, description: D., date: 2401, after: [mirror/capture-of-worf], citations: [Text 1] }
    `);
  });

  test.each([
    ['government', 'Monarchy', 'Person', 'Faction'],
    ['government', 'Monarchy', 'Event', 'Faction'],
    ['date', '2401', 'Artifact', 'Event'],
    ['after', '[mirror/capture-of-worf]', 'Conflict', 'Event'],
  ])('refuses the %s of %s on a %s', (field, value, kind, expected) => {
    expectProblems(
      yaml`
        entities:
          - id: mirror/thing
            kind: ${kind}
            name: Thing
            description: D.
            ${field}: ${value}
            citations: [Text 1]
      `,
      [
        `mirror/page.yaml:7:${7 + field.length}: entity "mirror/thing": "${field}" is for the kind ${expected}, and this is of the kind ${kind}. Take the field away, or give it to an entity of that kind.`,
      ],
    );
  });
});
