import { describe, test } from '@jest/globals';
import { overlordCycles } from '../../../../src/seed/rules/overlord-cycles.js';
import { testOfRule, yaml } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(overlordCycles);

const FILES = {
  'catalogue.yaml': yaml`
    SUBJECT_OF: { label: subject of, inverse: overlord of, verb: was subject of, inverseVerb: was overlord of, description: D., subject: [Faction], object: [Faction], polarity: 0 }
    ALLIED_WITH: { label: allied with, inverse: allied with, verb: was allied with, inverseVerb: was allied with, description: D., subject: [Faction], object: [Faction], polarity: 1 }
  `,
};

/** Rise, revolt and fall come one after the other; nothing is known of the storm. */
const CAST = yaml`
  entities:
    - { id: mirror/terrans, kind: Faction, name: Terrans, description: D., citations: [Text 1] }
    - { id: mirror/bajor, kind: Faction, name: Bajor, description: D., citations: [Text 1] }
    - { id: mirror/rise, kind: Event, name: Rise, description: D., citations: [Text 1] }
    - { id: mirror/revolt, kind: Event, name: Revolt, description: D., after: [mirror/rise], citations: [Text 1] }
    - { id: mirror/fall, kind: Event, name: Fall, description: D., after: [mirror/revolt], citations: [Text 1] }
    - { id: mirror/storm, kind: Event, name: Storm, description: D., citations: [Text 1] }
`;

const UNDATED = 'note: N.';

/** Claims of subjects, from line 10 on: subject, overlord and the fields of the claim. */
function page(...claims: [subject: string, object: string, fields: string][]): string {
  const lines = claims.map(
    ([subject, object, fields], index) =>
      `  - { id: mirror/${subject}.subject-of.${object}-${index}, subject: mirror/${subject}, type: SUBJECT_OF, object: mirror/${object}, citations: [Text 1], ${fields} }\n`,
  );
  return `${CAST}relationships:\n${lines.join('')}`;
}

function reversal(one: string, other: string): string {
  return page(['terrans', 'alliance', one], ['alliance', 'terrans', other]);
}

const ADVICE = 'Say when each held, correct a period, or declare them in `disputes`.';
const BOTH_WAYS = [
  `mirror/page.yaml:10:100: relationship "mirror/terrans.subject-of.alliance-0": it closes a circle of overlords at one time: "mirror/terrans" is subject of "mirror/alliance", "mirror/alliance" is subject of "mirror/terrans". ${ADVICE}`,
];

describe('the rule overlord-cycles', () => {
  test('accepts an overlord of an overlord, two overlords, and two claims of the same', () => {
    expectValid(
      page(
        ['bajor', 'alliance', UNDATED],
        ['alliance', 'terrans', UNDATED],
        ['bajor', 'terrans', UNDATED],
        ['bajor', 'terrans', 'start: 2400'],
      ),
      FILES,
    );
  });

  test.each([
    ['start: 2300, end: 2399', 'start: 2400, end: ".."'],
    ['start: 2300, end: 2400', 'start: 2400, end: ".."'],
    ['start: 2300, end: 2400', 'start: "2400-03", end: ".."'],
    ['end: 2400', 'start: 2400'],
    ['start: 2300', 'start: 2400'],
    ['attested: [2300]', 'attested: [2400]'],
    ['attested: [2400]', 'attested: [2401]'],
    ['start: ".."', 'end: ".."'],
    ['start: 2400, end: 2410', UNDATED],
    ['attested: [event:mirror/rise]', UNDATED],
    ['end: event:mirror/revolt', 'start: event:mirror/revolt'],
    ['end: event:mirror/rise', 'start: event:mirror/fall'],
    ['start: event:mirror/rise', 'start: event:mirror/revolt'],
    ['end: event:mirror/revolt', 'start: event:mirror/storm'],
    ['end: event:mirror/revolt', 'start: 2400'],
    ['attested: [event:mirror/rise]', 'attested: [event:mirror/fall]'],
    ['attested: [event:mirror/rise], end: event:mirror/revolt', 'attested: [event:mirror/revolt]'],
  ])('accepts an overlord that becomes the subject: %s, then %s', (one, other) => {
    expectValid(reversal(one, other), FILES);
    expectValid(reversal(other, one), FILES);
  });

  test.each([
    [UNDATED, UNDATED],
    [UNDATED, 'start: "..", end: ".."'],
    ['start: 2300, end: 2402', 'start: 2400, end: ".."'],
    ['attested: [2400]', 'attested: ["2400-03"]'],
    ['attested: [2300, 2410]', 'attested: [2400]'],
    ['attested: [event:mirror/revolt]', 'start: event:mirror/revolt'],
    ['start: event:mirror/rise, end: event:mirror/fall', 'attested: [event:mirror/revolt]'],
    ['start: event:mirror/rise, end: event:mirror/fall', 'start: event:mirror/revolt, end: ".."'],
    ['start: event:mirror/rise, end: ".."', 'start: event:mirror/storm, end: ".."'],
    ['start: "..", end: event:mirror/rise', 'start: "..", end: event:mirror/storm'],
  ])('refuses two that are subjects of each other, with %s and %s', (one, other) => {
    expectProblems(reversal(one, other), BOTH_WAYS, FILES);
    expectProblems(reversal(other, one), BOTH_WAYS, FILES);
  });

  test('says nothing of a subject of itself, which the rule relationship-ends refuses', () => {
    expectValid(page(['bajor', 'bajor', 'start: 2400']), FILES);
  });

  test('refuses a long way round, and says it once, link by link', () => {
    expectProblems(
      page(
        ['terrans', 'alliance', 'attested: [2400]'],
        ['alliance', 'bajor', 'attested: ["2400-03"]'],
        ['bajor', 'terrans', 'start: 2300, end: ".."'],
      ),
      [
        `mirror/page.yaml:10:100: relationship "mirror/terrans.subject-of.alliance-0": it closes a circle of overlords at one time: "mirror/terrans" is subject of "mirror/alliance", "mirror/alliance" is subject of "mirror/bajor", "mirror/bajor" is subject of "mirror/terrans". ${ADVICE}`,
      ],
      FILES,
    );
  });

  test('accepts a long way round of which two are apart in time, though not next to each other', () => {
    expectValid(
      page(
        ['terrans', 'alliance', 'start: 2300, end: 2350'],
        ['alliance', 'bajor', 'start: 2300, end: ".."'],
        ['bajor', 'terrans', 'start: 2400, end: ".."'],
      ),
      FILES,
    );
  });

  test('refuses what is round by the later of two claims of one overlord', () => {
    expectProblems(
      page(
        ['terrans', 'alliance', 'start: 2300, end: 2310'],
        ['terrans', 'alliance', 'start: 2400, end: 2410'],
        ['alliance', 'terrans', 'start: 2400, end: 2410'],
      ),
      [
        `mirror/page.yaml:11:100: relationship "mirror/terrans.subject-of.alliance-1": it closes a circle of overlords at one time: "mirror/terrans" is subject of "mirror/alliance", "mirror/alliance" is subject of "mirror/terrans". ${ADVICE}`,
      ],
      FILES,
    );
  });

  test('accepts a long way round of which one claim is undated: it may have held at another time', () => {
    expectValid(
      page(
        ['terrans', 'alliance', 'attested: [2400]'],
        ['alliance', 'bajor', UNDATED],
        ['bajor', 'terrans', 'start: 2300, end: ".."'],
      ),
      FILES,
    );
  });

  /** Two claims of each for the next: of a-0 for a-1, of a-1 for a-2. */
  const links = (count: number): [string, string, string][] =>
    Array.from({ length: count }, (_, index) => [`a-${index}`, `a-${index + 1}`]).flatMap(
      ([one = '', next = '']): [string, string, string][] => [
        [one, next, UNDATED],
        [one, next, UNDATED],
      ],
    );

  test('accepts vassals of vassals, 200 deep, with two claims of each: it follows no way that leads nowhere', () => {
    expectValid(page(...links(200)), FILES);
  });

  test('accepts them beside a circle that the deepest of them is subject of', () => {
    const circle = (end: string): [string, string, string][] => [
      ['a-200', end, 'start: 2300, end: 2310'],
      [end, 'a-200', 'start: 2400, end: 2410'],
    ];
    expectValid(page(...links(200), ...circle('top')), FILES);
  });

  test('refuses a circle with two claims of thirteen links, and says nothing where there are two of fourteen: the ways are too many', () => {
    const circle = (length: number) => page(...links(length), [`a-${length}`, 'a-0', UNDATED]);
    const way = (length: number) =>
      Array.from({ length }, (_, index) => `"mirror/a-${index}" is subject of "mirror/a-${index + 1}"`);
    expectProblems(
      circle(13),
      [
        `mirror/page.yaml:10:87: relationship "mirror/a-0.subject-of.a-1-0": it closes a circle of overlords at one time: ${way(13).join(', ')}, "mirror/a-13" is subject of "mirror/a-0". ${ADVICE}`,
      ],
      FILES,
    );
    expectValid(circle(14), FILES);
  });

  test('accepts what is round by a deprecated claim only, and by another type', () => {
    expectValid(reversal('start: 2400, end: ".."', 'start: 2400, end: "..", rank: deprecated'), FILES);
    expectValid(reversal(UNDATED, UNDATED).replace('SUBJECT_OF', 'ALLIED_WITH'), FILES);
  });

  test('accepts a declared dispute of two of them, and of no others', () => {
    const dispute = (other: string) =>
      `disputes: [{ reason: R., relationships: [mirror/terrans.subject-of.alliance-0, ${other}] }]\n`;
    expectValid(`${reversal(UNDATED, UNDATED)}${dispute('mirror/alliance.subject-of.terrans-1')}`, FILES);
    expectProblems(`${reversal(UNDATED, UNDATED)}${dispute('mirror/x.y.z')}`, BOTH_WAYS, FILES);
  });
});
