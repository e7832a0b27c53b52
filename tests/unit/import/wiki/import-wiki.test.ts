import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { importWiki } from '../../../../src/import/wiki/import-wiki.js';
import { printReport } from '../../../../src/import/wiki/print-report.js';
import type { Topic } from '../../../../src/import/wiki/wiki-report.js';
import { formatProblem } from '../../../../src/seed/problem.js';
import { validate } from '../../../../src/seed/validate.js';
import { errorOf } from '../../../support/error-of.js';
import { temporaryFolder } from '../../../support/folders.js';
import {
  CATALOGUE,
  citationsIn,
  claimsIn,
  dumpOf,
  dumpText,
  FIXTURES,
  fixturePath,
  type Imported,
  importAll,
  importFixture,
  importPages,
  writeDataFolder,
} from '../../../support/wiki-fixtures.js';

describe('the fixture', () => {
  test.each(FIXTURES)('%s becomes records that the loader takes without an error', async (name) => {
    const folder = temporaryFolder();
    const { records, report } = await importFixture(name);
    writeDataFolder(folder, records);
    const { problems, data } = validate(folder);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatProblem)).toEqual([]);
    expect(data?.sources.length).toBe(report.records.sources);
    expect(data?.entities.length).toBe(report.records.entities);
    expect(data?.relationships.length).toBe(report.records.relationships);
  });

  /** What was looked through, line by line. After a change that is meant: WRITE_FIXTURES=1, and let the difference be read. */
  test.each(FIXTURES)('%s becomes the claims and the report that are written beside it', async (name) => {
    const { records, report } = await importFixture(name);
    const cited = citationsIn(records);
    const claims = claimsIn(records).map((claim, index) => `${claim}\n  ${cited[index]}`);
    const text = `${claims.join('\n')}\n\n${printReport(report)}`;
    const path = fixturePath(name, 'txt');
    if (process.env.WRITE_FIXTURES) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  test('is the same from a packed stream, byte by byte, and twice', async () => {
    const whole = await importFixture('starhold');
    const packed = gzipSync(readFileSync(fixturePath('starhold', 'xml')));
    const bytes = [...packed].map((byte) => Buffer.from([byte]));
    expect(await importFixture('starhold', Readable.from(bytes))).toEqual(whole);
    expect(await importFixture('starhold')).toEqual(whole);
  });
});

const folder = temporaryFolder();

const BOXES = `
templates:
  Realm:
    kind: Faction
    fields:
      ruler: { type: LED_BY, qualifier: office }
      ally{n}: { type: ALLIED_WITH, date: attested }
      founder: { type: FOUNDED, page: object, dates: founded }
      vassal: { type: SUBJECT_OF, page: object }
      units: { type: MEMBER_OF, page: object, nested: PART_OF }
      wars: { type: FOUGHT_IN, commas: true }
      picture: ignore
  Person: { kind: Person, fields: { house: { type: MEMBER_OF } } }
  War: { kind: Conflict, fields: { "side{n}": { type: FOUGHT_IN, page: object, with: { side: "{n}" }, dates: when } } }
  Meeting: { kind: Event, date: when }
inline: { Cite: citation }
noise: { years: '\\d{1,4}' }
words: [King, of the]
`;

/** What the report has of it. */
const LONG = `${'word '.repeat(20).trim()}…`;

const PEOPLE = {
  Ada: '{{Person}}',
  Bo: '{{Person}}',
  Realm: '{{Realm}}',
  Vale: '{{Realm}}',
  Pact: '{{War}}',
};

/** What an import makes of one page beside a few people and realms. */
function importPage(text: string, others: Readonly<Record<string, string | { redirect: string }>> = {}) {
  const pages = { Keep: text, ...PEOPLE, ...others };
  return importPages(folder, BOXES, pages as Record<string, string>);
}

function counted({ report }: Imported, topic: Topic): Record<string, number> {
  return Object.fromEntries(report.tallies[topic].entries.map(({ name, count }) => [name, count]));
}

describe('a field of a box', () => {
  test.each([
    ['{{Realm|ruler=[[Ada]]}}', ['keep LED_BY ada']],
    [
      '{{realm\n| ruler = * [[Ada]] (Queen, 1912–1918)\n* [[Bo]] (since 1918)\n}}',
      ['keep LED_BY ada 1912..1918 office=Queen', 'keep LED_BY bo 1918..'],
    ],
    [
      '{{Realm|ally1=[[Realm]] (1912)|ally12=[[Vale]]|ally=[[Vale]]}}',
      ['keep ALLIED_WITH realm at 1912', 'keep ALLIED_WITH vale'],
    ],
    ['{{Realm|founder=[[Ada]]|founded=5 June 1912}}', ['ada FOUNDED keep 1912-06-05..']],
    ['{{Realm|founder=[[Ada]]|founded=1912 (113 years ago)<br>(by tale)}}', ['ada FOUNDED keep 1912..']],
    ['{{Realm|founder=[[Ada]]|founded=1912–1913}}', ['ada FOUNDED keep']],
    ['{{Realm|founder=[[Ada]] (1913)|founded=1912}}', ['ada FOUNDED keep 1913..']],
    ['{{Realm|vassal=[[Vale]]}}', ['vale SUBJECT_OF keep']],
    [
      '{{Realm|units=*[[Ada]]\n*[[Vale]]\n**[[Realm]]}}',
      ['ada MEMBER_OF keep', 'vale MEMBER_OF keep', 'realm PART_OF vale'],
    ],
    ['{{Realm|wars=[[Pact]], [[1912]]}}', ['keep FOUGHT_IN pact']],
    [
      '{{War|side1=[[Realm]]|side2=[[Vale]]|when=1912–1913}}',
      ['realm FOUGHT_IN keep 1912..1913 side=1', 'vale FOUGHT_IN keep 1912..1913 side=2'],
    ],
    ['{{Realm|ruler=King [[Ada]] of the [[Vale]]}}', ['keep LED_BY ada']],
    ['{{Realm|ruler=– [[Ada]]; [[Ada]] •}}', ['keep LED_BY ada']],
    ['{{Realm|ruler=[[Ada]] (1912–)}}', ['keep LED_BY ada 1912..']],
    ['{{Realm|ally1=[[Vale]] (King)}}', ['keep ALLIED_WITH vale']],
    ['{{Realm|ruler=[[Ada]] (1912–1918; )}}', ['keep LED_BY ada 1912..1918']],
    ['{{Realm|ruler=[[Ada]]}}{{Realm|ruler=[[Ada]]}}', ['keep LED_BY ada', 'keep LED_BY ada']],
    ['{{Outer|{{Realm|ruler=[[Ada]]}}}}', ['keep LED_BY ada']],
    ['<!-- {{Realm|ruler=[[Ada]]}} --><nowiki>{{Realm|ruler=[[Ada]]}}</nowiki>', []],
  ])('%j becomes %j', async (text, expected) => {
    expect(claimsIn((await importPage(text)).records)).toEqual(expected);
  });
});

describe('of a field that says more or less than one thing', () => {
  test.each<[string, Topic, Record<string, number>]>([
    ['{{Realm|ruler=[[Ada]] or [[Bo]]}}', 'severalLinks', { 'Realm: ruler': 1 }],
    ['{{Realm|ruler=[[Ada]], son of [[Nobody]]}}', 'severalLinks', { 'Realm: ruler': 1 }],
    ['{{Realm|ruler=the sister of [[Ada]]}}', 'wordsBeside', { 'the sister of': 1 }],
    ['{{Realm|ruler=[[Ada]]?}}', 'wordsBeside', { '?': 1 }],
    ['{{Realm|ruler=[[Ada]]<sup>†</sup>}}', 'wordsBeside', { '†': 1 }],
    ['{{Realm|ruler=~ [[Ada]] (?), }}', 'wordsBeside', { '~ ?': 1 }],
    ['{{Realm|ruler=[[Ada]] (?)}}', 'qualifier', { '?': 1 }],
    [`{{Realm|ruler=[[Ada]] (${'word '.repeat(30)}, 1912–1918)}}`, 'qualifier', { [LONG]: 1 }],
    ['{{Realm|ally1=[[Vale]] (by marriage)}}', 'qualifier', { 'by marriage': 1 }],
    ['{{Realm|ally1=[[Vale]] (formerly, 1912)}}', 'qualifier', { formerly: 1 }],
    ['{{Realm|ruler=[[Ada]] (1912 – Treaty of Reeds)}}', 'qualifier', { '1912 – Treaty of Reeds': 1 }],
    ['{{Realm|ally1=[[Vale]] ([[Ada]], [[1912]])}}', 'inBrackets', { Ada: 1 }],
    ['{{Realm|ruler=Unknown}}', 'withoutLink', { 'Realm: ruler': 1 }],
    ['{{Realm|ruler=[[Nobody]]}}', 'withoutPage', { Nobody: 1 }],
    ['{{Realm|ruler=[[Plain]]}}', 'toPageWithoutBox', { Plain: 1 }],
    ['{{Realm|ruler=[[Vale]]}}', 'otherKind', { 'Vale (Faction)': 1 }],
    ['{{Realm|ally1=[[Keep]]}}', 'toItself', { Keep: 1 }],
    ['{{Realm|ruler=[[1912]]}}', 'noise', { years: 1 }],
    ['{{Person|house=*[[Realm]]\n**[[Vale]]}}', 'nested', { 'Person: house': 1 }],
    ['{{Realm|ruler={{Maybe|[[Ada]]}}}}', 'templateInValue', { Maybe: 1 }],
    ['{{Realm|motto=Hold}}', 'unmappedField', { 'Realm: motto': 1 }],
    ['{{Hut|ruler=[[Ada]]|roof=red}}', 'pageWithoutBox', { Hut: 1, 'no template with two fields': 1 }],
    ['{{Hut|ruler=[[Ada]]}}', 'unmappedTemplate', { Hut: 1 }],
    ['{{Realm}}{{Person|house=[[Vale]]}}', 'boxOfOtherKind', { Person: 1 }],
  ])('%j nothing is made, and the report says why', async (text, topic, expected) => {
    const imported = await importPage(text, { Plain: 'No box.' });
    const claims = claimsIn(imported.records);
    expect(topic === 'nested' ? claims : [claims]).toEqual(
      topic === 'nested' ? ['keep MEMBER_OF realm'] : [[]],
    );
    expect(counted(imported, topic)).toEqual(expected);
  });

  test.each<[string, Topic, Record<string, number>, string]>([
    [
      '{{Realm|ruler=[[Ada]] (1912)}}',
      'date',
      { 'Realm: ruler: one date of what lasts; "date" says which': 1 },
      'keep LED_BY ada',
    ],
    ['{{Realm|ruler=[[Ada]] (1918–1912)}}', 'date', { '1918–1912': 1 }, 'keep LED_BY ada'],
    [
      '{{Realm|founder=[[Ada]] (1912–1913)}}',
      'date',
      { 'Realm: founder: a period of what happens once': 1 },
      'ada FOUNDED keep',
    ],
    ['{{Realm|founder=[[Ada]]|founded=long ago}}', 'date', { 'long ago': 1 }, 'ada FOUNDED keep'],
    ['{{Realm|ruler=[[Ada]] (1912–13)}}', 'date', { '1912–13': 1 }, 'keep LED_BY ada'],
    [
      '{{Realm|ruler=[[Ada]] (c. June 1912 to 13 AD)}}',
      'date',
      { 'c. June 1912 to 13 AD': 1 },
      'keep LED_BY ada',
    ],
    ['{{Realm|ruler=[[Ada]]}}', 'withoutReference', { 'Realm: ruler': 1 }, 'keep LED_BY ada'],
    ['{{Realm|ruler=[[Queen Ada]]}}', 'redirect', { 'Queen Ada': 1 }, 'keep LED_BY ada'],
  ])('%j only that is left out, and the report says so', async (text, topic, expected, claim) => {
    const imported = await importPage(text, { 'Queen Ada': { redirect: 'Ada#Reign' } });
    expect(claimsIn(imported.records)).toEqual([claim]);
    expect(counted(imported, topic)).toEqual(expected);
  });
});

describe('an item below another', () => {
  test('is nothing where words in brackets stand behind it that nobody mapped', async () => {
    const imported = await importPage('{{Realm|units=*[[Vale]]\n**[[Realm]] (disputed)}}');
    expect(claimsIn(imported.records)).toEqual(['vale MEMBER_OF keep']);
    expect(counted(imported, 'qualifier')).toEqual({ disputed: 1 });
  });
});

describe('a box whose braces are not closed', () => {
  test.each([
    ['{{Realm|ruler=[[Ada]]', { Realm: 1 }],
    ['{{realm\n|ruler={{Cite|A}}\n|ally1=[[Vale]]\n}', { Realm: 1 }],
    ['{{Realm|ruler=[[Ada}}', { Realm: 1 }],
    ['{{Hut|roof=red|door=blue', { Hut: 1 }],
  ])('%j is told under a heading of its own', async (text, expected) => {
    const imported = await importPage(text);
    expect(counted(imported, 'unclosedBox')).toEqual(expected);
    expect(imported.report.tallies.unclosedBox.entries[0]?.examples).toEqual(['Keep']);
    expect(counted(imported, 'pageWithoutBox')).toEqual({});
  });

  test('is told too where another box of the page is read', async () => {
    const imported = await importPage('{{Realm|ruler=[[Ada]]}}\n{{Realm|ally1=[[Vale]]');
    expect(counted(imported, 'unclosedBox')).toEqual({ Realm: 1 });
    expect(claimsIn(imported.records)).toEqual(['keep LED_BY ada']);
  });

  test('is none where the braces of a page that has its box are open elsewhere', async () => {
    const imported = await importPage('{{Realm|ruler=[[Ada]]}}\n{{Quote|text=Hold.');
    expect(counted(imported, 'unclosedBox')).toEqual({});
  });
});

describe('a claim is cited', () => {
  test.each([
    ['{{Realm|ruler=[[Ada]]}}', 'Realm, ruler'],
    ['{{Realm|ruler=*[[Nobody]]\n*[[Ada]]}}', 'Realm, ruler 2'],
    [
      '{{Realm|ruler=[[Ada]]<ref>A long book, page 3</ref>}}',
      'Realm, ruler (Reference: A long book, page 3)',
    ],
    ['{{Realm|ruler=[[Ada]]<ref>[https://example.com/ A page]</ref>}}', 'Realm, ruler (Reference: A page)'],
    [
      '{{Realm|ruler=[[Ada]]<ref>See [[Annals (book)|the annals]].</ref>}}',
      'Realm, ruler (Reference: Annals (book))',
    ],
    [
      '{{Realm|ruler=[[Ada]]<ref>{{cite book |title=Annals |last=Cy |year=1990 |quote=Long}}</ref>}}',
      'Realm, ruler (Reference: Cite book, Annals, Cy, 1990)',
    ],
    ['{{Realm|ruler=[[Ada]] ({{Cite|Annals|3}})}}', 'Realm, ruler (Reference: Cite, Annals, 3)'],
    [
      '{{Realm|ruler=[[Ada]]<ref name="a" /><ref>B</ref>}}\n==Notes==\n<references><ref name=a>A</ref></references>',
      'Realm, ruler (Reference: A) + Realm, ruler (Reference: B)',
    ],
    ['{{Realm|ruler=[[Ada]]<ref name="lost" />}}', 'Realm, ruler'],
    ['{{Realm|ruler=[[Ada]]<ref name="__proto__" />}}', 'Realm, ruler'],
    [
      '{{Realm|founder=[[Ada]]|founded=1912}}',
      'Realm, founder + Realm, founded (The mapping says that this field dates the claim.)',
    ],
    ['{{Realm}}{{Realm|ruler=[[Ada]]}}', 'Realm #2, ruler'],
  ])('%j by %j', async (text, expected) => {
    expect(citationsIn((await importPage(text)).records)).toEqual([expected]);
  });

  test('without the words of a reference that is prose', async () => {
    const { records } = await importPage(`{{Realm|ruler=[[Ada]]<ref>${'word '.repeat(100)}</ref>}}`);
    expect(citationsIn(records)).toEqual(['Realm, ruler (Reference: a note without a title)']);
  });
});

describe('a page', () => {
  test('becomes a source with its revision, address and licence, and an entity described in words of ours', async () => {
    const { records } = await importPages(folder, BOXES, {
      'Qo’noS: a/b?': '{{Meeting|when=5 June 1912}} Prose of the wiki.',
    });
    expect(records).toEqual([
      { continuity: { id: 'world', title: 'World', description: 'D.' } },
      {
        source: {
          id: 'wiki/qonos-a-b',
          title: 'Qo’noS: a/b?',
          publisher: 'Wiki',
          revision: '100 of 2024-01-01',
          url: 'https://wiki.example/Qo%E2%80%99noS:_a/b%3F',
          licence: 'CC0-1.0',
        },
      },
      {
        entity: {
          id: 'world/qonos-a-b',
          kind: 'Event',
          name: 'Qo’noS: a/b?',
          description: 'An event that Wiki has a page on.',
          date: '1912-06-05',
          citations: [{ at: 'Meeting', kind: 'stated', source: 'wiki/qonos-a-b' }],
        },
      },
    ]);
  });

  test('has an id of its own, though its title differs in signs alone or has no letter that an id takes', async () => {
    const titles = ['Vael', 'Vael!', 'VAEL', '東京', 'Tromsø', '!?'];
    const { records } = await importPages(
      folder,
      BOXES,
      Object.fromEntries(titles.map((title) => [title, '{{Person}}'])),
    );
    const ids = records.flatMap((record) => ('entity' in record ? [record.entity.id] : []));
    expect(ids).toEqual(
      ['vael', 'vael-2', 'vael-3', 'page-4', 'troms-5', 'page-6'].map((id) => `world/${id}`),
    );
  });

  test('of two with one title is the first', async () => {
    const page = (text: string): string =>
      `<page><title>A</title><ns>0</ns><id>1</id><revision><text>${text}</text></revision></page>`;
    const dump = dumpText({}).replace(
      '</mediawiki>',
      `${page('{{Planet}}')}${page('{{Character}}')}</mediawiki>`,
    );
    const { records, report } = await importFixture('starhold', Readable.from([Buffer.from(dump)]));
    expect(records).toContainEqual({ entity: expect.objectContaining({ kind: 'Place' }) });
    expect(report.tallies.pageLeftOut.entries).toMatchObject([
      { name: 'a second page of the same title', count: 1 },
    ]);
  });

  test('that redirects lead round and round to is none', async () => {
    const round = { A: { redirect: 'B' }, B: { redirect: 'A' } };
    const imported = await importPage('{{Realm|ruler=[[A]]}}', round);
    expect(counted(imported, 'withoutPage')).toEqual({ A: 1 });
  });
});

describe('an import', () => {
  test('refuses a bad mapping before it opens the dump', () => {
    const dump = dumpOf({});
    expect(() => importWiki({ dump, mapping: fixturePath('starhold', 'xml'), catalogue: CATALOGUE })).toThrow(
      /expecting/i,
    );
    expect(dump.readableDidRead).toBe(false);
  });

  test('of a dump that is cut off gives no record at all', async () => {
    const whole = readFileSync(fixturePath('starhold', 'xml'), 'utf8');
    const dump = Readable.from([Buffer.from(whole.slice(0, -20))]);
    const { records } = importWiki({ dump, mapping: fixturePath('starhold', 'yaml'), catalogue: CATALOGUE });
    const first = async (): Promise<unknown> => {
      for await (const record of records) return record;
      return undefined;
    };
    expect(await errorOf(first())).toMatchObject({
      code: 'BAD_IMPORT',
      message: expect.stringMatching(/cut off/),
    });
  });

  test('leaves nothing on disk, be it read to its end, stopped or refused', async () => {
    const spools = (): string[] =>
      readdirSync(tmpdir()).filter((name) => name.startsWith('allegiance-wiki-'));
    const before = spools();
    await importFixture('ravens');
    const options = { mapping: fixturePath('ravens', 'yaml'), catalogue: CATALOGUE };
    for await (const _ of importWiki({ ...options, dump: fixturePath('ravens', 'xml') }).records) break;
    await errorOf(importAll({ ...options, dump: Readable.from([Buffer.from('<a>')]) }));
    expect(spools()).toEqual(before);
  });
});
