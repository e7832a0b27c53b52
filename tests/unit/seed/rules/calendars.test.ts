import { describe, test } from '@jest/globals';
import { calendars } from '../../../../src/seed/rules/calendars.js';
import { type Files, testOfRule } from '../../../support/data-folder.js';

const { expectValid, expectProblems } = testOfRule(calendars);

/** The two continuities of the small world, with a calendar each; undefined for none. */
function counting(mirror: string, sto?: string): Files {
  const file = (id: string, calendar: string | undefined): string =>
    [
      `id: ${id}`,
      calendar === undefined ? 'title: T' : `calendar: { ${calendar} }\ntitle: T`,
      'description: D.',
      'minimum: { entities: 0, events: 0, relationships: 0 }',
    ].join('\n');
  return { 'mirror/continuity.yaml': file('mirror', mirror), 'sto/continuity.yaml': file('sto', sto) };
}

const YAVIN = 'before: BBY, after: ABY, yearZero: true';

describe('the rule calendars', () => {
  test.each([
    ['one continuity', counting(YAVIN)],
    ['two that mean the same', counting(YAVIN, YAVIN)],
    [
      'two that mean the same, in letters of another size',
      counting(YAVIN, YAVIN.toLowerCase().replace('yearzero', 'yearZero')),
    ],
    ['two of different labels', counting(YAVIN, 'before: BTC, after: ATC, yearZero: false')],
    ['the common eras with their common meaning', counting('before: BCE, after: CE, yearZero: false')],
    ['other known eras with another meaning', counting('before: BC, after: AD, yearZero: true')],
    [
      'the common eras with another meaning, where nothing is without a calendar',
      counting('before: BCE, after: CE, yearZero: true', YAVIN),
    ],
  ])('accepts the calendar of %s', (_, files) => {
    expectValid('', files);
  });

  test('refuses a calendar whose two labels are the same', () => {
    expectProblems(
      '',
      [
        'mirror/continuity.yaml:2:35: continuity "mirror": "Yavin" is the label of the years before and of those after. Give one of them another.',
      ],
      counting('before: Yavin, after: yavin, yearZero: true'),
    );
  });

  test('refuses a label that means the years before in one continuity and those after in another', () => {
    expectProblems(
      '',
      [
        'sto/continuity.yaml:2:37: continuity "sto": "bby" means years after, with a year 0, and in mirror/continuity.yaml:2 years before, with a year 0. Let both mean the same, or use another label.',
      ],
      counting(YAVIN, 'before: Earlier, after: bby, yearZero: true'),
    );
  });

  test('refuses labels that have a year 0 in one continuity and none in another', () => {
    const advice = 'Let both mean the same, or use another label.';
    expectProblems(
      '',
      [
        `sto/continuity.yaml:2:21: continuity "sto": "BBY" means years before, without a year 0, and in mirror/continuity.yaml:2 years before, with a year 0. ${advice}`,
        `sto/continuity.yaml:2:33: continuity "sto": "ABY" means years after, without a year 0, and in mirror/continuity.yaml:2 years after, with a year 0. ${advice}`,
      ],
      counting(YAVIN, YAVIN.replace('true', 'false')),
    );
  });

  test('refuses another meaning of BCE while a continuity without a calendar is shown in it', () => {
    expectProblems(
      '',
      [
        'mirror/continuity.yaml:2:21: continuity "mirror": "BCE" means years before, with a year 0, and in "sto", which has no calendar, years before, without a year 0. Let both mean the same, or use another label.',
      ],
      counting('before: BCE, after: ACE, yearZero: true'),
    );
  });
});
