import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { RawCitation, RawDispute, RawEntity, RawRelationship, RawSource } from '../seed/raw-document.js';
import type { FactWriter } from './fact-writer.js';
import type { Placed } from './place-records.js';

const SCHEMA = '# yaml-language-server: $schema=../json-schema/document.schema.json\n';
const WIDTH = 120;

interface Document {
  readonly source: RawSource;
  readonly entities: RawEntity[];
  readonly relationships: RawRelationship[];
  readonly disputes: RawDispute[];
}

/**
 * One file of YAML for each source, with all that cites it first: `<continuity>/<slug of the source>.yaml`. Keeps everything in
 * memory until the end, as what a person is to read is not long.
 */
export function yamlWriter(folder: string): FactWriter {
  const documents = new Map<string, Document>();
  const fileOfSource = new Map<string, string>();
  return {
    add: (placed) => addTo(documents, fileOfSource, placed),
    end: () => {
      for (const [file, { source, ...lists }] of documents) {
        const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
        const text = stringify({ source, ...Object.fromEntries(filled) }, { lineWidth: WIDTH });
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), SCHEMA + text);
      }
      return [...documents.keys()];
    },
  };
}

function addTo(
  documents: Map<string, Document>,
  fileOfSource: Map<string, string>,
  { continuity, record }: Placed,
): void {
  const documentOf = (source: string | undefined): Document | undefined =>
    documents.get(fileOfSource.get(source ?? '') ?? '') ?? documents.values().next().value;
  if ('source' in record) {
    const file = fileFor(continuity, record.source.id, documents);
    fileOfSource.set(record.source.id, file);
    documents.set(file, { source: record.source, entities: [], relationships: [], disputes: [] });
  } else if ('entity' in record) {
    const document = documentOf(firstSource(record.entity.citations));
    document?.entities.push(shortened(record.entity, document.source.id));
  } else if ('relationship' in record) {
    const document = documentOf(firstSource(record.relationship.citations));
    document?.relationships.push(shortened(record.relationship, document.source.id));
  } else if ('dispute' in record) documentOf(record.dispute.id?.split('#')[0])?.disputes.push(record.dispute);
}

/** NOTE: two publishers may have documents of one title. */
function fileFor(continuity: string, source: string, documents: ReadonlyMap<string, unknown>): string {
  const file = `${continuity}/${source.slice(source.indexOf('/') + 1)}.yaml`;
  return documents.has(file) ? `${continuity}/${source.replace('/', '-')}.yaml` : file;
}

function firstSource([first]: readonly RawCitation[]): string | undefined {
  return typeof first === 'object' ? first.source : undefined;
}

/** Citations of the document's own source need not name it, and what is stated there is a text. */
function shortened<T extends { readonly citations: readonly RawCitation[] }>(record: T, own: string): T {
  const citations = record.citations.map((citation): RawCitation => {
    if (typeof citation === 'string' || citation.source !== own) return citation;
    const { source: _source, ...rest } = citation;
    return rest.kind === 'stated' && rest.note === undefined ? rest.at : rest;
  });
  return { ...record, citations };
}
