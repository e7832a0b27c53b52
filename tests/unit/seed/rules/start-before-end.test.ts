import { describe, test } from '@jest/globals';
import { startBeforeEnd } from '../../../../src/seed/rules/start-before-end.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(startBeforeEnd);

/** Rise, reform, fall and feast come one after the other, the reform in 2405; nothing is known of the storm. */
const EVENTS = yaml`
  entities:
    - { id: mirror/rise, kind: Event, name: Rise, description: D., citations: [Text 1] }
    - { id: mirror/reform, kind: Event, name: Reform, description: D., date: 2405, after: [mirror/rise], citations: [Text 1] }
    - { id: mirror/fall, kind: Event, name: Fall, description: D., after: [mirror/reform], citations: [Text 1] }
    - { id: mirror/feast, kind: Event, name: Feast, description: D., after: [mirror/fall], citations: [Text 1] }
    - { id: mirror/storm, kind: Event, name: Storm, description: D., citations: [Text 1] }
`;

function membership(...fields: string[]): string {
  const claim = yaml`
    relationships:
      - id: mirror/worf.member-of.alliance
        subject: mirror/worf
        type: MEMBER_OF
        object: mirror/alliance
        citations: [Text 1]
  `;
  return `${EVENTS}${claim}${fields.map((field) => `    ${field}\n`).join('')}`;
}

const NAME = 'relationship "mirror/worf.member-of.alliance"';

describe('the rule start-before-end', () => {
  test.each([
    ['2401', '2402'],
    ['2401', '2401'],
    ['"2401-03-05"', '"2401-03-05"'],
    ['2401', '"2401-01-01"'],
    ['"2402~"', '2401'],
    ['".."', '".."'],
    ['".."', '-5000'],
    ['2401', '".."'],
    ['event:mirror/rise', 'event:mirror/fall'],
    ['event:mirror/rise', 'event:mirror/storm'],
    ['event:mirror/rise', '2405'],
    ['event:mirror/rise', '2300'],
    ['2405', 'event:mirror/reform'],
    ['2500', 'event:mirror/fall'],
  ])('accepts the start %s and the end %s', (start, end) => {
    expectValid(membership(`start: ${start}`, `end: ${end}`));
  });

  test.each([[], ['start: 2401'], ['end: 2401'], ['start: event:mirror/rise'], ['end: event:mirror/rise']])(
    'accepts a claim that says no more than %s',
    (...fields) => {
      expectValid(membership(...fields));
    },
  );

  test.each([
    ['2401', '2400'],
    ['"2401-03-05"', '"2401-03-04"'],
    ['"2410~"', '2400'],
    ['19 BCE', '22 BCE'],
    ['event:mirror/rise', 'event:mirror/rise'],
    ['event:mirror/fall', 'event:mirror/rise'],
    ['event:mirror/feast', 'event:mirror/fall'],
    ['event:mirror/fall', '2404'],
    ['2406', 'event:mirror/rise'],
  ])('refuses the start %s and the end %s', (start, end) => {
    expectProblems(membership(`start: ${start}`, `end: ${end}`), [
      `mirror/page.yaml:15:10: ${NAME}: it ends at "${text(end)}" and starts at "${text(start)}", which is not before. Expecting an end after the start.`,
    ]);
  });

  test('refuses it of a deprecated claim too', () => {
    expectProblems(membership('rank: deprecated', 'end: 2400', 'start: 2401'), [
      `mirror/page.yaml:15:10: ${NAME}: it ends at "2400" and starts at "2401", which is not before. Expecting an end after the start.`,
    ]);
  });

  test.each([
    ['[2401, 2402]', 'start: 2401', 'end: 2402'],
    ['[2401]', 'start: "2401-06"', 'end: ".."'],
    ['[2300, 2500]', 'start: ".."', 'end: ".."'],
    ['[event:mirror/rise]', 'start: event:mirror/rise', 'end: event:mirror/fall'],
    ['[event:mirror/reform]', 'start: event:mirror/rise', 'end: event:mirror/fall'],
    ['[event:mirror/storm]', 'start: event:mirror/rise', 'end: event:mirror/fall'],
    ['[event:mirror/storm]', 'start: 2401', 'end: 2402'],
    ['[event:mirror/reform, 2405]', 'start: 2405', 'end: 2405'],
  ])('accepts the attestations %s with %s and %s', (attested, ...period) => {
    expectValid(membership(`attested: ${attested}`, ...period));
  });

  test('accepts attestations of a claim without start and end', () => {
    expectValid(membership('attested: [2300, event:mirror/fall]'));
  });

  test.each([
    ['2400', '2401'],
    ['22 BCE', '19 BCE'],
    ['event:mirror/rise', 'event:mirror/reform'],
    ['event:mirror/rise', 'event:mirror/feast'],
    ['event:mirror/rise', '2406'],
    ['2404', 'event:mirror/fall'],
  ])('refuses the attestation %s of what starts at %s', (attested, start) => {
    expectProblems(membership(`attested: [2500, ${attested}]`, `start: ${start}`), [
      `mirror/page.yaml:14:22: ${NAME}: it is attested at "${attested}", before its start "${start}". Correct one of the two.`,
    ]);
  });

  test.each([
    ['2402', '2401'],
    ['3001 AD', 'AD 2999'],
    ['event:mirror/fall', 'event:mirror/fall'],
    ['event:mirror/feast', 'event:mirror/rise'],
    ['event:mirror/fall', '2404'],
    ['2406', 'event:mirror/rise'],
  ])('refuses the attestation %s of what ends at %s', (attested, end) => {
    expectProblems(membership(`attested: [2300, ${attested}]`, `end: ${end}`), [
      `mirror/page.yaml:14:22: ${NAME}: it is attested at "${attested}", which is not before its end "${end}". Correct one of the two.`,
    ]);
  });

  test('refuses every attestation that is outside', () => {
    expectProblems(membership('attested: [2300, 2401, 2500]', 'start: 2400', 'end: 2402'), [
      `mirror/page.yaml:14:16: ${NAME}: it is attested at "2300", before its start "2400". Correct one of the two.`,
      `mirror/page.yaml:14:28: ${NAME}: it is attested at "2500", which is not before its end "2402". Correct one of the two.`,
    ]);
  });
});

function text(scalar: string): string {
  return scalar.replaceAll('"', '');
}
