import { describe, test } from '@jest/globals';
import { orderCycles } from '../../../../src/seed/rules/order-cycles.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(orderCycles);

describe('the rule order-cycles', () => {
  test('accepts events in a row, and two ways from one event to another', () => {
    expectValid(yaml`
      entities:
        - { id: mirror/vote, kind: Event, name: Vote, description: D., citations: [Text 1] }
        - { id: mirror/count, kind: Event, name: Count, description: D., after: [mirror/vote], citations: [Text 1] }
        - { id: mirror/recount, kind: Event, name: Recount, description: D., after: [mirror/vote], citations: [Text 1] }
        - { id: mirror/oath, kind: Event, name: Oath, description: D., after: [mirror/count, mirror/recount, mirror/vote], citations: [Text 1] }
    `);
  });

  test('says nothing of an event that does not exist', () => {
    expectValid(yaml`
      entities:
        - { id: mirror/vote, kind: Event, name: Vote, description: D., after: [mirror/voet], citations: [Text 1] }
    `);
  });

  test('refuses an event that comes after itself', () => {
    expectProblems(
      yaml`
        entities:
          - id: mirror/vote
            kind: Event
            name: Vote
            description: D.
            after: [mirror/vote]
            citations: [Text 1]
      `,
      [
        'mirror/page.yaml:7:12: entity "mirror/vote": it comes after "mirror/vote", and so after itself. Take one of these out of "after".',
      ],
    );
  });

  test('refuses a long way round, and says it once, link by link', () => {
    expectProblems(
      yaml`
        entities:
          - { id: mirror/eve, kind: Event, name: Eve, description: D., citations: [Text 1] }
          - id: mirror/vote
            kind: Event
            name: Vote
            description: D.
            after: [mirror/eve, mirror/oath]
            citations: [Text 1]
          - { id: mirror/count, kind: Event, name: Count, description: D., after: [mirror/vote], citations: [Text 1] }
          - { id: mirror/oath, kind: Event, name: Oath, description: D., after: [mirror/count], citations: [Text 1] }
          - { id: mirror/feast, kind: Event, name: Feast, description: D., after: [mirror/oath], citations: [Text 1] }
      `,
      [
        'mirror/page.yaml:10:75: entity "mirror/count": it comes after "mirror/vote", which comes after "mirror/oath", which comes after "mirror/count", and so after itself. Take one of these out of "after".',
      ],
    );
  });

  test('refuses each of two ways round, also where they share an event', () => {
    expectProblems(
      yaml`
        entities:
          - { id: mirror/vote, kind: Event, name: Vote, description: D., citations: [Text 1], after: [mirror/count, mirror/oath] }
          - { id: mirror/count, kind: Event, name: Count, description: D., citations: [Text 1], after: [mirror/vote] }
          - { id: mirror/oath, kind: Event, name: Oath, description: D., citations: [Text 1], after: [mirror/vote] }
      `,
      [
        'mirror/page.yaml:3:94: entity "mirror/vote": it comes after "mirror/oath", which comes after "mirror/vote", and so after itself. Take one of these out of "after".',
        'mirror/page.yaml:4:96: entity "mirror/count": it comes after "mirror/vote", which comes after "mirror/count", and so after itself. Take one of these out of "after".',
      ],
    );
  });
});
