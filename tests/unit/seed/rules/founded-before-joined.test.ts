import { describe, test } from '@jest/globals';
import { foundedBeforeJoined } from '../../../../src/seed/rules/founded-before-joined.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(foundedBeforeJoined);

const FILES = {
  'catalogue.yaml': yaml`
    MEMBER_OF: { label: member of, inverse: has member, verb: was a member of, inverseVerb: had as a member, description: D., subject: [Person], object: [Faction], polarity: 1 }
    ALLIED_WITH: { label: allied with, inverse: allied with, verb: was allied with, inverseVerb: was allied with, description: D., subject: [Person], object: [Faction], polarity: 1, symmetric: true }
    FOUNDED: { label: founded, inverse: founded by, verb: founded, inverseVerb: was founded by, description: D., subject: [Person], object: [Faction], polarity: 1, occurrence: true }
  `,
};

/** The talks come before the treaty over the truce; nothing is known of the storm. */
const EVENTS = yaml`
  entities:
    - { id: mirror/talks, kind: Event, name: Talks, description: D., citations: [Text 1] }
    - { id: mirror/truce, kind: Event, name: Truce, description: D., after: [mirror/talks], citations: [Text 1] }
    - { id: mirror/treaty, kind: Event, name: Treaty, description: D., after: [mirror/truce], citations: [Text 1] }
    - { id: mirror/oath, kind: Event, name: Oath, description: D., date: 2400, citations: [Text 1] }
    - { id: mirror/storm, kind: Event, name: Storm, description: D., citations: [Text 1] }
`;

/** What one founds and another joins, each with fields of the claim. */
function page(founded: string, joined: string, more = ''): string {
  const claims = yaml`
    relationships:
      - { id: mirror/martok.founded.alliance, subject: mirror/martok, type: FOUNDED, object: mirror/alliance, citations: [Text 1], ${founded} }
      - id: mirror/worf.member-of.alliance
        subject: mirror/worf
        type: MEMBER_OF
        object: mirror/alliance
        citations: [Text 1]
        ${joined}
  `;
  return `${EVENTS}${claims}${more}`;
}

const UNDATED = 'note: N.';
const REFUSED = 'relationship "mirror/worf.member-of.alliance": the membership';
const ADVICE = 'Correct one of the two, or declare the two in `disputes`.';

describe('the rule founded-before-joined', () => {
  test.each([
    ['start: 2401', 'start: 2401'],
    ['start: 2401', 'start: 2402'],
    ['start: 2401', 'start: "2401-03"'],
    ['start: "2401-03"', 'start: 2401'],
    ['start: 2401', 'start: "2400~"'],
    ['start: "2401~"', 'start: 2400'],
    ['start: 2401', 'attested: [2401]'],
    ['start: 2401', 'start: event:mirror/talks'],
    ['start: 2401', 'attested: [event:mirror/talks]'],
    ['start: event:mirror/treaty', 'start: 1900'],
    ['start: event:mirror/treaty', 'start: event:mirror/treaty'],
    ['start: event:mirror/treaty', 'start: event:mirror/storm'],
    ['start: event:mirror/talks', 'start: event:mirror/treaty'],
    ['start: event:mirror/treaty', 'attested: [event:mirror/treaty]'],
    ['start: 2401', UNDATED],
    [UNDATED, 'start: 1900'],
    [UNDATED, 'start: ".."'],
    [UNDATED, UNDATED],
  ])('accepts a faction with %s and a member with %s', (founded, joined) => {
    expectValid(page(founded, joined), FILES);
  });

  test.each([
    ['start: 2401', '2400'],
    ['start: 2402', '2400'],
    ['start: "2401-03-05"', '"2401-03-04"'],
    ['start: 19 BCE', '22 BCE'],
    ['start: 2401', '".."'],
    ['start: 2401', 'event:mirror/oath'],
    ['start: event:mirror/treaty', 'event:mirror/truce'],
    ['start: event:mirror/treaty', 'event:mirror/talks'],
  ])('refuses a faction with %s and a member that starts at %s', (founded, start) => {
    expectProblems(
      page(founded, `start: ${start}`),
      [
        `mirror/page.yaml:15:12: ${REFUSED} began at "${start.replaceAll('"', '')}", before "mirror/alliance" was founded. ${ADVICE}`,
      ],
      FILES,
    );
  });

  test.each([
    ['start: 2401', '2400'],
    ['start: 2401', 'event:mirror/oath'],
    ['start: event:mirror/treaty', 'event:mirror/talks'],
  ])('refuses a faction with %s and a member attested at %s', (founded, attested) => {
    expectProblems(
      page(founded, `attested: [2500, ${attested}]`),
      [`mirror/page.yaml:15:15: ${REFUSED} is attested before "mirror/alliance" was founded. ${ADVICE}`],
      FILES,
    );
  });

  test.each([
    ['start: 2401', '2400'],
    ['start: 19 BCE', '22 BCE'],
    ['start: event:mirror/treaty', 'event:mirror/talks'],
    ['start: event:mirror/treaty', 'event:mirror/treaty'],
  ])('refuses a faction with %s and a member until %s', (founded, end) => {
    expectProblems(
      page(founded, `end: ${end}`),
      [
        `mirror/page.yaml:15:10: ${REFUSED} ended at "${end}", before "mirror/alliance" was founded. ${ADVICE}`,
      ],
      FILES,
    );
  });

  test('blames the attestation where the start may be late enough', () => {
    expectProblems(
      page('start: 2401', 'attested: [2400]\n        start: event:mirror/talks'),
      [`mirror/page.yaml:15:15: ${REFUSED} is attested before "mirror/alliance" was founded. ${ADVICE}`],
      FILES,
    );
  });

  test('accepts what is late enough for one of two claims of the founding, and refuses what is for neither', () => {
    const other =
      '  - { subject: mirror/worf, type: FOUNDED, object: mirror/alliance, citations: [Text 2], start: 2390 }\n';
    expectValid(page('start: 2401', 'start: 2395', other), FILES);
    expectProblems(
      page('start: 2401', 'start: 2380', other),
      [`mirror/page.yaml:15:12: ${REFUSED} began at "2380", before "mirror/alliance" was founded. ${ADVICE}`],
      FILES,
    );
  });

  test('accepts what contradicts a deprecated claim only', () => {
    expectValid(page('start: 2401, rank: deprecated', 'start: 2380'), FILES);
    expectValid(page('start: 2401', 'start: 2380\n        rank: deprecated'), FILES);
  });

  test('accepts a declared dispute of the two, and of no others', () => {
    const dispute = (other: string) =>
      `disputes: [{ reason: R., relationships: [mirror/worf.member-of.alliance, ${other}] }]\n`;
    expectValid(page('start: 2401', 'start: 2380', dispute('mirror/martok.founded.alliance')), FILES);
    expectProblems(
      page('start: 2401', 'start: 2380', dispute('mirror/martok.allied-with.alliance')),
      [`mirror/page.yaml:15:12: ${REFUSED} began at "2380", before "mirror/alliance" was founded. ${ADVICE}`],
      FILES,
    );
  });

  test('says nothing of an ally before the founding, nor of a member of another faction', () => {
    expectValid(
      yaml`
        entities:
          - { id: mirror/rebels, kind: Faction, name: Rebels, description: D., citations: [Text 1] }
        relationships:
          - { subject: mirror/martok, type: FOUNDED, object: mirror/alliance, start: 2401, citations: [Text 1] }
          - { subject: mirror/worf, type: ALLIED_WITH, object: mirror/alliance, start: 2380, citations: [Text 1] }
          - { subject: mirror/worf, type: MEMBER_OF, object: mirror/rebels, start: 2380, citations: [Text 1] }
      `,
      FILES,
    );
  });
});
