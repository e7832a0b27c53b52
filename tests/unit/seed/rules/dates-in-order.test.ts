import { describe, test } from '@jest/globals';
import { datesInOrder } from '../../../../src/seed/rules/dates-in-order.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(datesInOrder);

/** A vote and the oath after it. */
function twoEvents(vote: string, oath: string): string {
  return yaml`
    entities:
      - { id: mirror/vote, kind: Event, name: Vote, description: D., date: ${vote}, citations: [Text 1] }
      - id: mirror/oath
        kind: Event
        name: Oath
        description: D.
        date: ${oath}
        after: [mirror/capture-of-worf, mirror/vote]
        citations: [Text 1]
  `;
}

describe('the rule dates-in-order', () => {
  test.each([
    ['2400', '2401'],
    ['2401', '2401'],
    ['"2401-03"', '2401'],
    ['2401', '"2401-03"'],
    ['"2401-03-05"', '"2401-03-05"'],
    ['"2402~"', '2401'],
    ['2401', '2390/2402'],
    ['2401/..', '2402'],
  ])('accepts a vote in %s and the oath after it in %s', (vote, oath) => {
    expectValid(twoEvents(vote, oath));
  });

  test('accepts events without a date, after and before one with a date', () => {
    expectValid(yaml`
      entities:
        - { id: mirror/vote, kind: Event, name: Vote, description: D., after: [mirror/capture-of-worf], citations: [Text 1] }
        - { id: mirror/oath, kind: Event, name: Oath, description: D., date: 2401, after: [mirror/vote], citations: [Text 1] }
        - { id: mirror/feast, kind: Event, name: Feast, description: D., after: [mirror/oath], citations: [Text 1] }
    `);
  });

  test('says nothing of a date that is none, and of an event that does not exist', () => {
    expectValid(twoEvents('2401', '"2400-13"'));
    expectValid(yaml`
      entities:
        - { id: mirror/oath, kind: Event, name: Oath, description: D., date: 2401, after: [mirror/voet], citations: [Text 1] }
    `);
  });

  test.each([
    ['2401', '2400'],
    ['"2401-03-05"', '"2401-03-04"'],
    ['2410', '"2401~"'],
    ['-17', '19 BCE'],
  ])('refuses a vote in %s and the oath after it in %s', (vote, oath) => {
    expectProblems(twoEvents(vote, oath), [
      `mirror/page.yaml:9:37: entity "mirror/oath": it is dated "${oath.replaceAll('"', '')}" and comes after "mirror/vote", which by its date, or by what it comes after, was later. Correct a date, or the order.`,
    ]);
  });

  test('refuses what contradicts only over events without a date in between', () => {
    expectProblems(
      yaml`
        entities:
          - { id: mirror/vote, kind: Event, name: Vote, description: D., date: 2410, citations: [Text 1] }
          - { id: mirror/count, kind: Event, name: Count, description: D., after: [mirror/vote], citations: [Text 1] }
          - { id: mirror/recount, kind: Event, name: Recount, description: D., after: [mirror/count], citations: [Text 1] }
          - id: mirror/oath
            kind: Event
            name: Oath
            description: D.
            date: 2400
            after: [mirror/recount]
            citations: [Text 1]
      `,
      [
        'mirror/page.yaml:11:13: entity "mirror/oath": it is dated "2400" and comes after "mirror/recount", which by its date, or by what it comes after, was later. Correct a date, or the order.',
      ],
    );
  });
});
