import { describe, test } from '@jest/globals';
import { readableMoments } from '../../../../src/seed/rules/readable-moments.js';
import { type Files, testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(readableMoments);

const expected = (era: string): string =>
  `Expecting EDTF, e.g. "2401", "0298?", "1386~", "1816/1914", a year of a calendar, e.g. "${era}", or event:<id of an event>`;
const EXPECTED = expected('19 BCE');
const EXPECTED_OF_EVENT =
  'Expecting EDTF, e.g. "2401", "0298?", "1386~", "1816/1914", or a year of a calendar, e.g. "19 BCE"';

const WITH_CALENDAR: Files = {
  'mirror/continuity.yaml': yaml`
    id: mirror
    title: Mirror
    description: D.
    calendar: { before: BBY, after: ABY, yearZero: true }
    minimum: { entities: 0, events: 0, relationships: 0 }
  `,
};

describe('the rule readable-moments', () => {
  test.each([
    '2401',
    '0298',
    '-19',
    '25053',
    '"2410-03"',
    '"0298?"',
    '"1386~"',
    '1816/1914',
    '../2410',
    '".."',
    'event:mirror/capture-of-worf',
    '44 BCE',
    'AD 2401',
  ])('accepts the start and the end %s', (moment) => {
    expectValid(yaml`
      relationships:
        - subject: mirror/worf
          type: MEMBER_OF
          object: mirror/alliance
          start: ${moment}
          end: ${moment}
          citations: [Text 1]
    `);
  });

  test('accepts attestations at dates and events', () => {
    expectValid(yaml`
      relationships:
        - subject: mirror/worf
          type: MEMBER_OF
          object: mirror/alliance
          attested: [2401, "2410-03", event:mirror/capture-of-worf]
          citations: [Text 1]
    `);
  });

  test.each(['start', 'end'])('refuses a %s that is no date', (field) => {
    expectProblems(
      yaml`
        relationships:
          - id: mirror/worf.member-of.alliance
            subject: mirror/worf
            type: MEMBER_OF
            object: mirror/alliance
            ${field}: "1283-13"
            citations: [Text 1]
      `,
      [
        `mirror/page.yaml:7:${7 + field.length}: relationship "mirror/worf.member-of.alliance": ${field} "1283-13" is not a date. ${EXPECTED}, or ".." for open.`,
      ],
    );
  });

  test('refuses an attestation that is no date, and one that is open', () => {
    expectProblems(
      yaml`
        relationships:
          - id: mirror/worf.member-of.alliance
            subject: mirror/worf
            type: MEMBER_OF
            object: mirror/alliance
            attested: [2401, the year of the wolf, ".."]
            citations: [Text 1]
      `,
      [
        `mirror/page.yaml:7:22: relationship "mirror/worf.member-of.alliance": attested "the year of the wolf" is not a date. ${EXPECTED}.`,
        `mirror/page.yaml:7:44: relationship "mirror/worf.member-of.alliance": attested ".." is not a date. ${EXPECTED}.`,
      ],
    );
  });

  test.each([
    ['event:mirror/capture-of-wrf', 'mirror/capture-of-wrf', ' Did you mean "mirror/capture-of-worf"?'],
    ['event:mirror/big-bang', 'mirror/big-bang', ''],
    ['event:mirror/worf', 'mirror/worf', ''],
  ])('refuses %s, which is no event', (moment, id, advice) => {
    expectProblems(
      yaml`
        relationships:
          - id: mirror/worf.member-of.alliance
            subject: mirror/worf
            type: MEMBER_OF
            object: mirror/alliance
            start: ${moment}
            citations: [Text 1]
      `,
      [
        `mirror/page.yaml:7:12: relationship "mirror/worf.member-of.alliance": start: there is no event "${id}".${advice}`,
      ],
    );
  });

  test('refuses an unreadable date of an event, and an unknown one before it', () => {
    expectProblems(
      yaml`
        entities:
          - id: mirror/election
            kind: Event
            name: Election
            description: D.
            date: ".."
            after: [mirror/capture-of-worf, mirror/capture-of-wolf]
            citations: [Text 1]
      `,
      [
        `mirror/page.yaml:7:11: entity "mirror/election": date ".." is not a date. ${EXPECTED_OF_EVENT}.`,
        'mirror/page.yaml:8:37: entity "mirror/election": there is no event "mirror/capture-of-wolf". Did you mean "mirror/capture-of-worf"?',
      ],
    );
  });

  test.each([
    ['event:mirror/capture-of-worf', ''],
    ['2405/2400', ' It ends before it begins: exchange its ends.'],
  ])('refuses an event that is dated "%s", and offers no event in place of a date', (date, advice) => {
    expectProblems(
      yaml`
        entities:
          - { id: mirror/vote, kind: Event, name: Vote, description: D., citations: [Text 1], date: "${date}" }
      `,
      [
        `mirror/page.yaml:3:93: entity "mirror/vote": date "${date}" is not a date.${advice} ${EXPECTED_OF_EVENT}.`,
      ],
    );
  });

  const membership = (start: string): string => yaml`
    relationships:
      - id: mirror/worf.member-of.alliance
        subject: mirror/worf
        type: MEMBER_OF
        object: mirror/alliance
        start: ${start}
        citations: [Text 1]
  `;

  test.each(['19 BBY', '19~ BBY', 'ABY 4', '22 BBY/19 BBY', '../19-05 BBY', '44 BCE', '-0019'])(
    'accepts %s where a continuity has a calendar',
    (date) => {
      expectValid(membership(date), WITH_CALENDAR);
    },
  );

  test.each([
    ['19 BBYY', ' Did you mean "BBY" or "ABY"?'],
    ['19 Stardate', ''],
    ['0 BCE', ' There is no year 0 BCE.'],
    ['22/19 BBY', ' Each end of an interval names its era.'],
    ['19-13 BBY', ''],
    ['2405/2400', ' It ends before it begins: exchange its ends.'],
    ['19 BBY/22 BBY', ' It ends before it begins: exchange its ends.'],
  ])('refuses "%s" as it is written, and says what eras there are', (date, advice) => {
    expectProblems(
      membership(date),
      [
        `mirror/page.yaml:7:12: relationship "mirror/worf.member-of.alliance": start "${date}" is not a date.${advice} ${expected('19 BBY')}, or ".." for open.`,
      ],
      WITH_CALENDAR,
    );
  });
});
