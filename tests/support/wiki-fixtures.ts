import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { stringify } from 'yaml';
import { importWiki, type WikiImportOptions } from '../../src/import/wiki/import-wiki.js';
import type { WikiReport } from '../../src/import/wiki/wiki-report.js';
import { continuityOf } from '../../src/model/continuity.js';
import { projectRoot } from '../../src/project-root.js';
import type {
  RawCitation,
  RawDispute,
  RawEntity,
  RawRelationship,
  RawSource,
} from '../../src/seed/raw-document.js';
import type { RawRecord } from '../../src/seed/raw-record.js';

/** The wikis of tests/fixtures/wikis, written for these tests in the shapes of real ones. */
export const FIXTURES = ['starhold', 'farlog', 'ravens', 'almanac'] as const;

export type Fixture = (typeof FIXTURES)[number];

export const CATALOGUE = join(projectRoot, 'data', 'catalogue.yaml');

export function fixturePath(name: Fixture, suffix: 'xml' | 'yaml' | 'txt'): string {
  return join(projectRoot, 'tests', 'fixtures', 'wikis', `${name}.${suffix}`);
}

export interface Imported {
  readonly records: readonly RawRecord[];
  readonly report: WikiReport;
}

/** Imports to the end. */
export async function importAll(options: WikiImportOptions): Promise<Imported> {
  const wiki = importWiki(options);
  const records: RawRecord[] = [];
  for await (const record of wiki.records) records.push(record);
  return { records, report: wiki.report() };
}

export function importFixture(name: Fixture, dump: WikiImportOptions['dump'] = fixturePath(name, 'xml')) {
  return importAll({ dump, mapping: fixturePath(name, 'yaml'), catalogue: CATALOGUE });
}

/** Imports pages, by title and text, with a mapping of which the test gives what follows the wiki and its continuity. */
export async function importPages(
  folder: string,
  mapping: string,
  pages: Readonly<Record<string, string>>,
): Promise<Imported> {
  const path = join(folder, 'mapping.yaml');
  writeFileSync(path, `${HEAD}${mapping}`);
  return importAll({ dump: dumpOf(pages), mapping: path, catalogue: CATALOGUE });
}

const HEAD = `
wiki: { id: wiki, name: Wiki, url: "https://wiki.example/", licence: CC0-1.0 }
continuities: [{ id: world, title: World, description: D. }]
`;

/** A dump of pages, by title and text. A text that is an object is the target of a redirect. */
export function dumpOf(pages: Readonly<Record<string, string | { redirect: string }>>): Readable {
  return Readable.from([dumpText(pages)], { objectMode: false });
}

export function dumpText(pages: Readonly<Record<string, string | { redirect: string }>>): string {
  return `${DUMP_HEAD}${Object.entries(pages).map(pageXml).join('')}</mediawiki>`;
}

export const DUMP_HEAD = `<mediawiki version="0.11"><siteinfo><case>first-letter</case><namespaces>
  <namespace key="0" /><namespace key="6">File</namespace><namespace key="14">Category</namespace>
</namespaces></siteinfo>`;

export function pageXml(
  [title, text]: readonly [string, string | { redirect: string }],
  index: number,
): string {
  const redirect = typeof text === 'string' ? '' : `<redirect title="${escaped(text.redirect)}" />`;
  return `<page><title>${escaped(title)}</title><ns>0</ns><id>${index + 1}</id>${redirect}<revision><id>${index + 100}</id>
    <timestamp>2024-01-01T00:00:00Z</timestamp><text>${typeof text === 'string' ? escaped(text) : ''}</text></revision></page>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The claims of an import in short: `a LED_BY b 1900..1910 office=King`. */
export function claimsIn(records: readonly RawRecord[]): string[] {
  return records.flatMap((record) => ('relationship' in record ? [claimText(record.relationship)] : []));
}

function claimText(claim: RawRelationship): string {
  const { subject, type, object, start, end, attested, citations: _, ...properties } = claim;
  const period = start === undefined && end === undefined ? [] : [`${start ?? ''}..${end ?? ''}`];
  const at = attested === undefined ? [] : [`at ${attested.join(', ')}`];
  const more = Object.entries(properties).map(([name, value]) => `${name}=${value}`);
  return [subject, type, object, ...period, ...at, ...more]
    .map((part) => part.replace(/^world\//, ''))
    .join(' ');
}

/** Where each claim is cited from: `locator` or `locator (note)`. */
export function citationsIn(records: readonly RawRecord[]): string[] {
  return records.flatMap((record) =>
    'relationship' in record ? [record.relationship.citations.map(citationText).join(' + ')] : [],
  );
}

function citationText(citation: RawCitation): string {
  if (typeof citation === 'string') return citation;
  return citation.note === undefined ? citation.at : `${citation.at} (${citation.note})`;
}

/** Writes records as a data folder: a document for each source, in the folder of the continuity that it is about. */
export function writeDataFolder(folder: string, records: readonly RawRecord[]): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('catalogue.yaml', readFileSync(CATALOGUE, 'utf8'));
  const minimum = { entities: 0, events: 0, relationships: 0 };
  for (const record of records) {
    if (!('continuity' in record)) continue;
    write(`${record.continuity.id}/continuity.yaml`, stringify({ ...record.continuity, minimum }));
  }
  for (const [path, document] of toDocuments(records)) write(path, stringify(document));
}

interface Document {
  readonly source: RawSource;
  readonly entities: RawEntity[];
  readonly relationships: RawRelationship[];
  readonly disputes: RawDispute[];
}

/** In the order of the records, a page's source comes before what the page is about, and that before what it states. */
function toDocuments(records: readonly RawRecord[]): Map<string, Document> {
  const documents = new Map<string, Document>();
  let document: Document | undefined;
  for (const record of records) {
    if ('source' in record)
      document = { source: record.source, entities: [], relationships: [], disputes: [] };
    else if ('dispute' in record) disputed(record.dispute, documents).disputes.push(record.dispute);
    else if ('relationship' in record) document?.relationships.push(record.relationship);
    else if ('entity' in record && document) {
      document.entities.push(record.entity);
      documents.set(
        `${continuityOf(record.entity.id)}/${document.source.id.replace('/', '.')}.yaml`,
        document,
      );
    }
  }
  return documents;
}

/** The document of the source that the id of a dispute begins with. */
function disputed({ id = '' }: RawDispute, documents: ReadonlyMap<string, Document>): Document {
  const found = [...documents.values()].find(({ source }) => id.startsWith(`${source.id}#`));
  if (!found) throw new Error(`There is no source of the dispute "${id}".`);
  return found;
}
