import { describe, test } from '@jest/globals';
import { exclusiveOffices } from '../../../../src/seed/rules/exclusive-offices.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(exclusiveOffices);

const FILES = {
  'catalogue.yaml': yaml`
    LED_BY: { label: led by, inverse: leads, verb: was led by, inverseVerb: led, description: D., subject: [Faction], object: [Person], polarity: 1, properties: [office], exclusiveOffices: [Regent, Emperor] }
    ADVISED_BY: { label: advised by, inverse: advises, verb: was advised by, inverseVerb: advised, description: D., subject: [Faction], object: [Person], polarity: 1, properties: [office] }
  `,
};

/** Rise, reform, fall and feast come one after the other, the reform in 2405; nothing is known of the storm. */
const EVENTS = yaml`
  entities:
    - { id: mirror/rise, kind: Event, name: Rise, description: D., citations: [Text 1] }
    - { id: mirror/reform, kind: Event, name: Reform, description: D., date: 2405, after: [mirror/rise], citations: [Text 1] }
    - { id: mirror/fall, kind: Event, name: Fall, description: D., after: [mirror/reform], citations: [Text 1] }
    - { id: mirror/feast, kind: Event, name: Feast, description: D., after: [mirror/fall], citations: [Text 1] }
    - { id: mirror/storm, kind: Event, name: Storm, description: D., citations: [Text 1] }
    - { id: mirror/rebels, kind: Faction, name: Rebels, description: D., citations: [Text 1] }
`;

const WORF = 'subject: mirror/alliance, type: LED_BY, object: mirror/worf, office: Regent';
const MARTOK = 'subject: mirror/alliance, type: LED_BY, object: mirror/martok, office: Regent';

/** Two claims, on lines 10 and 11; a period is given without the braces around it. */
function page(one: string, other: string, more = ''): string {
  const claims = yaml`
    relationships:
      - { id: mirror/alliance.led-by.worf, citations: [Text 1], ${one} }
      - { id: mirror/alliance.led-by.martok, citations: [Text 1], ${other} }
  `;
  return `${EVENTS}${claims}${more}`;
}

const REFUSED = [
  'mirror/page.yaml:11:111: relationship "mirror/alliance.led-by.martok": "mirror/martok" and "mirror/worf" (mirror/page.yaml:10) are both Regent of "mirror/alliance" at once. Correct a period, or declare the two in `disputes`.',
];

describe('the rule exclusive-offices', () => {
  test.each([
    ['start: 2390, end: 2400', 'start: 2401, end: ".."'],
    ['start: 2390, end: 2400', 'start: 2400, end: ".."'],
    ['start: 2390, end: "2400-03-05"', 'start: "2400-03-05", end: ".."'],
    ['start: 2390, end: "2401~"', 'start: 2400, end: ".."'],
    ['start: 2390', 'start: 2395'],
    ['start: 2390, end: 2400', 'note: N.'],
    ['note: N.', 'note: N.'],
    ['start: ".."', 'end: ".."'],
    ['attested: [2400]', 'attested: [2401]'],
    ['attested: ["2400-03"]', 'attested: ["2400-04"]'],
    ['attested: [event:mirror/rise]', 'attested: [event:mirror/fall]'],
    ['start: event:mirror/rise, end: event:mirror/fall', 'start: event:mirror/fall, end: event:mirror/feast'],
    ['start: event:mirror/rise, end: event:mirror/fall', 'attested: [event:mirror/fall]'],
    ['start: event:mirror/rise, end: event:mirror/fall', 'attested: [event:mirror/storm]'],
    [
      'start: event:mirror/rise, end: event:mirror/fall',
      'start: event:mirror/storm, end: event:mirror/feast',
    ],
    ['start: event:mirror/rise, end: event:mirror/fall', 'attested: [2406]'],
    ['start: 2390, end: 2404', 'start: event:mirror/reform, end: ".."'],
  ])('accepts one with %s and another with %s', (one, other) => {
    expectValid(page(`${WORF}, ${one}`, `${MARTOK}, ${other}`), FILES);
    expectValid(page(`${WORF}, ${other}`, `${MARTOK}, ${one}`), FILES);
  });

  test.each([
    ['start: 2390, end: 2402', 'start: 2400, end: ".."'],
    ['start: "..", end: 2402', 'attested: [2400]'],
    ['start: 2390, end: "2400-03-07"', 'start: "2400-03-05", end: ".."'],
    ['attested: [2400]', 'attested: ["2400-03"]'],
    ['attested: [2390, 2410]', 'attested: [2400]'],
    ['attested: [event:mirror/rise]', 'attested: [event:mirror/rise]'],
    ['start: event:mirror/rise, end: event:mirror/fall', 'attested: [event:mirror/reform]'],
    ['attested: [event:mirror/rise, event:mirror/feast]', 'attested: [event:mirror/fall]'],
    ['start: event:mirror/rise, end: event:mirror/feast', 'start: event:mirror/fall'],
    ['start: event:mirror/rise, end: ".."', 'start: event:mirror/storm, end: ".."'],
    ['start: 2390, end: 2410', 'attested: [event:mirror/reform]'],
    ['start: event:mirror/rise, end: event:mirror/storm', 'start: event:mirror/rise, end: event:mirror/fall'],
  ])('refuses one with %s and another with %s', (one, other) => {
    expectProblems(page(`${WORF}, ${one}`, `${MARTOK}, ${other}`), REFUSED, FILES);
    expectProblems(page(`${WORF}, ${other}`, `${MARTOK}, ${one}`), REFUSED, FILES);
  });

  const BOTH = 'start: 2390, end: 2410';

  test.each([
    ['the same holder twice, by two claims', `${WORF}, ${BOTH}, note: N.`],
    ['another office', `${MARTOK.replace('Regent', 'Emperor')}, ${BOTH}`],
    ['no office', `${MARTOK.replace(', office: Regent', '')}, ${BOTH}`],
    ['the office in another faction', `${MARTOK.replace('alliance', 'rebels')}, ${BOTH}`],
    ['the office by a type that has none exclusive', `${MARTOK.replace('LED_BY', 'ADVISED_BY')}, ${BOTH}`],
    ['a deprecated claim', `${MARTOK}, ${BOTH}, rank: deprecated`],
  ])('accepts beside the holder %s', (_what, other) => {
    expectValid(page(`${WORF}, ${BOTH}`, other), FILES);
  });

  test('accepts two holders of an office that is not exclusive, and of none', () => {
    const [one, other] = [WORF, MARTOK].map((claim) => `${claim.replace('Regent', 'General')}, ${BOTH}`);
    expectValid(page(`${one}`, `${other}`), FILES);
    const [third, fourth] = [WORF, MARTOK].map(
      (claim) => `${claim.replace(', office: Regent', '')}, ${BOTH}`,
    );
    expectValid(page(`${third}`, `${fourth}`), FILES);
  });

  test.each(['regent', 'REGENT'])('refuses a Regent and a %s at once: it is one office', (office) => {
    const [worf, martok] = [WORF, MARTOK].map((claim) => claim.replace('Regent', office));
    expectProblems(page(`${WORF}, ${BOTH}`, `${martok}, ${BOTH}`), REFUSED, FILES);
    const asWritten = REFUSED.map((problem) => problem.replace('Regent', office));
    expectProblems(page(`${worf}, ${BOTH}`, `${MARTOK}, ${BOTH}`), asWritten, FILES);
  });

  test('refuses a normal claim beside a preferred one: rank settles nothing', () => {
    expectProblems(page(`${WORF}, ${BOTH}, rank: preferred`, `${MARTOK}, ${BOTH}`), REFUSED, FILES);
  });

  test('accepts a declared dispute of the two, in whatever order', () => {
    const dispute =
      'disputes: [{ reason: R., relationships: [mirror/alliance.led-by.martok, mirror/x.y.z, mirror/alliance.led-by.worf] }]\n';
    expectValid(page(`${WORF}, ${BOTH}`, `${MARTOK}, ${BOTH}`, dispute), FILES);
  });

  test('refuses the two where each is in dispute with a third only', () => {
    const disputes = yaml`
      disputes:
        - { reason: R., relationships: [mirror/alliance.led-by.martok, mirror/x.y.z] }
        - { reason: R., relationships: [mirror/alliance.led-by.worf, mirror/x.y.z] }
    `;
    expectProblems(page(`${WORF}, ${BOTH}`, `${MARTOK}, ${BOTH}`, disputes), REFUSED, FILES);
  });

  test('refuses every two of three, over files too', () => {
    const rival = yaml`
      source: { id: wiki/annals, title: Annals, publisher: Wiki }
      entities:
        - { id: mirror/duras, kind: Person, name: Duras, description: D., citations: [Text 1] }
      relationships:
        - { subject: mirror/alliance, type: LED_BY, object: mirror/duras, office: Regent, start: 2395, end: 2400, citations: [Text 1] }
    `;
    const both =
      'are both Regent of "mirror/alliance" at once. Correct a period, or declare the two in `disputes`.';
    expectProblems(
      page(`${WORF}, ${BOTH}`, `${MARTOK}, ${BOTH}`),
      [
        `mirror/page.yaml:10:109: relationship "mirror/alliance.led-by.worf": "mirror/worf" and "mirror/duras" (mirror/annals.yaml:5) ${both}`,
        `mirror/page.yaml:11:111: relationship "mirror/alliance.led-by.martok": "mirror/martok" and "mirror/duras" (mirror/annals.yaml:5) ${both}`,
        ...REFUSED,
      ],
      { ...FILES, 'mirror/annals.yaml': rival },
    );
  });
});
