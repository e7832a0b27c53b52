import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatProblem } from '../../../../src/seed/problem.js';
import { validate } from '../../../../src/seed/validate.js';
import { checked } from '../../../support/checked.js';
import { CATALOGUE, dumpOf, importAll, writeDataFolder } from '../../../support/wiki-fixtures.js';

/** Every way in which a field can be mapped, and claims that rules are about: offices that one can hold, overlords, foundings. */
const MAPPING = `
wiki: { id: wiki, name: Wiki, url: "https://wiki.example/", licence: CC0-1.0 }
continuities:
  - { id: world, title: World, description: D., calendar: { before: BS, after: AS, yearZero: false } }
  - { id: other, title: Other, description: D., suffix: /B, template: Top|b, counterparts: true }
templates:
  Realm:
    kind: Faction
    fields:
      ruler: { type: LED_BY, qualifier: office, date: start }
      emperor: { type: LED_BY, with: { office: Emperor } }
      overlord: { type: SUBJECT_OF, qualifier: role }
      ally{n}: { type: ALLIED_WITH, date: attested, nested: same }
      "ally_{n}": { type: ALLIED_WITH, commas: true }
      founder: { type: FOUNDED, page: object, dates: founded }
      parts: { type: MEMBER_OF, page: object, nested: PART_OF, date: end }
  Person: { kind: Person, fields: { house: { type: MEMBER_OF, date: start }, seat: { type: LOCATED_IN } } }
  Meeting: { kind: Event, date: founded, fields: { who: { type: INVOLVED, qualifier: role } } }
inline: { list: list, c: qualifier, cite: citation, dis: { link: "{1} ({2})" }, show: text, date: date }
`;

const PEOPLE = ['Ada', 'Bo', "D'Arc", 'Ünder'];
const REALMS = ['Ost (land)', 'West', 'West!', 'A: b', '__proto__'];
const OTHERS = ['Ada/B', 'West/B', '東京', '/B', '-1', 'Red link'];
const YEARS = ['12 BS', '3 AS', '9 AS', '9 AS', '5 June 12 BS', 'c. 40 AS'];
const STRANGE = ['1912', '0 AS', '99999 AS', '99999999999999999999 BS', 'June 3 AS', '3–9 AS', 'long ago'];

const often = <T>(usual: fc.Arbitrary<T>, strange: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: strange });

const year = often(fc.constantFrom(...YEARS), fc.constantFrom(...STRANGE));
const period = fc.oneof(
  year,
  fc.tuple(year, year).map((ends) => ends.join('–')),
  year.map((one) => `since ${one}`),
  year.map((one) => `${one} – present`),
);
const reference = often(
  fc.constantFrom('', '<ref>R "q": #x</ref>', '<ref name="n"/>', '<ref name=n>N\n*n</ref>', '{{cite|1|2}}'),
  fc.constantFrom('<ref>', '<ref></ref>', '<ref name="__proto__"/>', '{{cite|}}'),
);
const words = fc.constantFrom('Emperor', 'Regent', 'a: b', '{{c|x}}', '1st', "'''x'''", '"', '#');
const qualifier = fc.oneof(
  fc.constant(''),
  period.map((text) => ` (${text})`),
  fc.tuple(words, period).map((parts) => ` (${parts.join(', ')})`),
);
const separator = often(
  fc.constantFrom('\n*', '\n*', '\n**', '<br>'),
  fc.constantFrom(', ', '{{list|', '}}', '\n', ' and '),
);

/** A field that means something, of links to what can be meant by it. */
function field(names: readonly string[], titles: readonly string[]): fc.Arbitrary<string> {
  const title = often(fc.constantFrom(...titles), fc.constantFrom(...PEOPLE, ...REALMS, ...OTHERS));
  const item = fc
    .tuple(separator, title, qualifier, reference)
    .map(([by, to, more, cited]) => `${by}[[${to}]]${more}${cited}`);
  const value = fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join(''));
  return fc.tuple(fc.constantFrom(...names), value).map((parts) => parts.join('='));
}

const toPeople = field(['ruler', 'emperor', 'emperor', 'founder', 'parts', 'who'], PEOPLE);
const toRealms = field(['overlord', 'overlord', 'ally1', 'ally_1', 'ally 1', 'house', 'house', 'x'], REALMS);
const box = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(period, fc.array(fc.oneof(toPeople, toRealms), { maxLength: 6 }))
    .map(([founded, fields]) => `{{${[name, `founded=${founded}`, ...fields].join('|')}}}`);
const page = (name: string): fc.Arbitrary<string | { redirect: string }> =>
  fc.oneof(
    { weight: 12, arbitrary: box(name) },
    { weight: 1, arbitrary: fc.tuple(box(name), box(name), box('Meeting')).map((boxes) => boxes.join('')) },
    { weight: 1, arbitrary: box('Meeting') },
    { weight: 1, arbitrary: box(name).map((text) => `{{Top|b}}${text}`) },
    { weight: 1, arbitrary: fc.constantFrom(...PEOPLE, ...REALMS).map((redirect) => ({ redirect })) },
  );
const wiki = fc
  .tuple(
    ...PEOPLE.map((title) => fc.tuple(fc.constant(title), page('Person'))),
    ...[...REALMS, ...OTHERS.slice(0, -1)].map((title) => fc.tuple(fc.constant(title), page('Realm'))),
  )
  .map((pages) => Object.fromEntries(pages));

/** Two who are said to have been the one emperor: by chance there may be none. */
const CONTRADICTORY = {
  Ada: '{{Person}}',
  Bo: '{{Person}}',
  West: '{{Realm|emperor=\n* [[Ada]] (3 AS–9 AS)\n* [[Bo]] (3 AS–9 AS)}}',
};

describe('whatever a wiki says', () => {
  test('what is made of it is what the loader takes, contradictions and all', async () => {
    let [claims, disputes] = [0, 0];
    const property = fc.asyncProperty(wiki, async (pages) => {
      const folder = mkdtempSync(join(tmpdir(), 'allegiance-random-'));
      try {
        const mapping = join(folder, 'mapping.yaml');
        writeFileSync(mapping, MAPPING);
        const { records, report } = await importAll({ dump: dumpOf(pages), mapping, catalogue: CATALOGUE });
        writeDataFolder(join(folder, 'data'), records);
        const errors = validate(join(folder, 'data')).problems.filter(({ severity }) => severity === 'error');
        expect(errors.map(formatProblem)).toEqual([]);
        claims += report.records.relationships;
        disputes += report.records.disputes;
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
    const result = await fc.check(property, { numRuns: 60, examples: [[CONTRADICTORY]] });
    if (result.failed) throw new Error(fc.defaultReportMessage(result), { cause: result.errorInstance });
    checked(claims, 'a claim of a random wiki is one that the loader takes');
    expect(disputes).toBeGreaterThan(0);
  }, 120_000);
});
