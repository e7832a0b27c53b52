import type { Exported, ExportedEntity, ExportedRelationship } from '../../src/export/exported.js';
import type { RelationshipType } from '../../src/model/catalogue.js';
import type { Citation } from '../../src/model/citation.js';
import { type PeriodText, toPeriod } from '../../src/model/period.js';
import { WHOLE_OF_TIME } from '../../src/model/stretch.js';
import { exportedParts } from './exported-data.js';

/** Names that break what is not careful. */
export const AWKWARD_NAMES = {
  control: 'Bell\u0007 and null\u0000 and escape\u001b[31m and delete\u007f',
  lines: 'One line\nanother\r\nand a tab\there',
  quotes: `"Double" 'single' \`back\` «guillemets» "" '' """ '''`,
  markup: '<b>&amp; ]]> --> <!-- &#1; </gexf>',
  backslashes: 'C:\\new\\u0041\\U0042 \\" \\\' \\\\',
  rightToLeft: 'שלום \u202eevil\u202c مرحبا\u200f',
  emoji: '🖖🏽 👩‍👩‍👧‍👦 \u{1f1fa}\u{1f1f8}',
  half: 'half \ud83d of a pair \udd96',
  long: 'K’Ehleyr '.repeat(1_111).slice(0, 10_000),
  formula: "=cmd()|'/C calc'!A0",
  plus: '+1+1',
  minus: '-2+3',
  at: '@SUM(A1)',
  wideFormula: '＝1+1',
  hiddenFormula: '\t=1+1',
  semicolons: 'a;b|c,d\u001fe',
  mermaid: 'end; subgraph %%{init: {}}%% --> n1 ["x"] click #quot; `md` style',
  cypher: "'}); MATCH (n) DETACH DELETE n; // \\' :param x => 1;",
  dot: '\\N \\G &lt; -> {a|b} "];',
  turtle: '"@en ^^<x> . """ <urn:x>',
  noncharacters: 'a\ufffeb\uffffc\ufeff',
  spaces: '  two before, two after  ',
} as const;

export const AWKWARD_ID = 'odd/centre';
const CITATION: Citation = {
  id: 'odd/book#page-1',
  source: 'odd/book',
  locator: 'Page "1" <&> ;',
  kind: 'inferred',
  note: AWKWARD_NAMES.quotes,
};

export const idOf = (name: string): string =>
  `odd/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const TYPE: RelationshipType = {
  name: 'MEMBER_OF',
  label: 'member "of" <&>',
  inverse: 'has member',
  verb: 'was a member of',
  inverseVerb: 'had as member',
  description: 'It belongs to it.',
  subject: ['Faction'],
  object: ['Faction'],
  symmetric: false,
  polarity: 1,
  occurrence: false,
  properties: ['role', 'sources', 'weight'],
  exclusiveOffices: [],
};

/** An entity for each of the names, and a relationship that says the name in its role and note from it to the one in the middle. */
export function awkwardExport(): Exported {
  const names = Object.entries(AWKWARD_NAMES).map(([key, name]): [string, string] => [idOf(key), name]);
  const entities = [[AWKWARD_ID, 'Centre'] as [string, string], ...names].map(([id, name]) =>
    entity(id, name),
  );
  const relationships = names.map(([id, text]) =>
    claim(`${id}.member-of.centre`, { role: text, sources: text }),
  );
  return exportedParts({
    catalogue: new Map([
      ['MEMBER_OF', TYPE],
      [
        'ALLIED_WITH',
        { ...TYPE, name: 'ALLIED_WITH', label: 'allied with', symmetric: true, properties: [] },
      ],
    ]),
    continuities: [
      {
        id: 'odd',
        title: AWKWARD_NAMES.quotes,
        description: AWKWARD_NAMES.markup,
        calendar: { before: 'BBY', after: 'ABY', yearZero: true },
      },
    ],
    disputes: [
      {
        id: 'odd/book#dispute-1',
        reason: AWKWARD_NAMES.backslashes,
        declared: true,
        relationships: relationships.slice(0, 2).map(({ id }) => id),
      },
    ],
    sources: [
      {
        id: 'odd/book',
        title: AWKWARD_NAMES.quotes,
        publisher: AWKWARD_NAMES.lines,
        licence: 'CC-BY-4.0',
        url: 'https://example.com/<"> {}',
      },
    ],
    citations: [CITATION],
    entities: byId(entities),
    relationships: byId([...relationships, ...DATED]),
  });
}

function entity(id: string, name: string): ExportedEntity {
  return {
    id,
    kind: 'Faction',
    name,
    aliases: name === '' ? [] : [name, 'Other'],
    description: name,
    continuity: 'odd',
    citations: [CITATION],
  };
}

function claim(
  id: string,
  properties: ExportedRelationship['properties'],
  text: Partial<PeriodText> = {},
  type = 'MEMBER_OF',
): ExportedRelationship {
  const dates = { attested: [], ...text };
  return {
    id,
    type,
    subject: id.slice(0, id.indexOf('.')),
    object: AWKWARD_ID,
    rank: 'normal',
    properties,
    citations: [CITATION],
    disputedBy: [],
    ...dates,
    ...toPeriod(dates, false, () => WHOLE_OF_TIME),
  };
}

/** Relationships by what is known of their time. */
const DATED = [
  claim('odd/at.allied-with.centre', {}, {}, 'ALLIED_WITH'),
  claim('odd/at.dated.bce', { weight: 3 }, { start: '-0044-03-15', end: '-0019' }),
  claim('odd/at.dated.deep', {}, { start: 'Y-25053', end: '..' }),
  claim('odd/at.dated.doubted', {}, { start: '1386~' }),
  claim('odd/at.dated.plain', {}, { start: '2401', end: '2410-03-31' }),
  claim('odd/at.dated.zero', {}, { start: '0000', end: '0001' }),
  claim('odd/at.undated', {}),
];

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
