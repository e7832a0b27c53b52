import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Calendar } from '../model/calendar.js';
import { type Eras, erasOf } from '../model/eras.js';
import type { RawCitation, RawRelationship } from '../seed/raw-document.js';
import { CSV_TABLES } from '../seed/read-csv-document.js';
import { toCitation } from '../seed/to-citation.js';
import { toRelationship } from '../seed/to-relationship.js';
import type { FactWriter } from './fact-writer.js';
import type { Placed } from './place-records.js';

type Row = Readonly<Record<string, unknown>>;
type Tables = Record<(typeof CSV_TABLES)[number], Row[]>;

/** What stands between the values of a list; what reads them knows the same. */
const SEPARATORS: Readonly<Record<string, string>> = { aliases: '|' };
/** What a spreadsheet would run, and what has been guarded before. */
const NEEDS_GUARD = /^'*[=+\-@\t\r]/;

/** Tables for each continuity: `<continuity>/entities.csv` and its likes. Keeps everything in memory until the end. */
export function csvWriter(folder: string): FactWriter {
  const continuities = new Map<string, Tables>();
  const calendars: Calendar[] = [];
  let eras = erasOf(calendars);
  return {
    add: (placed) => {
      if ('continuity' in placed.record && placed.record.continuity.calendar) {
        calendars.push(placed.record.continuity.calendar);
        eras = erasOf(calendars);
      }
      addTo(continuities, placed, eras);
    },
    end: () =>
      [...continuities].flatMap(([continuity, tables]) => {
        mkdirSync(join(folder, continuity), { recursive: true });
        return CSV_TABLES.filter((table) => tables[table].length > 0).map((table) => {
          const file = `${continuity}/${table}.csv`;
          writeFileSync(join(folder, file), toText(tables[table]));
          return file;
        });
      }),
  };
}

function addTo(continuities: Map<string, Tables>, { continuity, record }: Placed, eras: Eras): void {
  if ('continuity' in record || 'type' in record) return;
  const tables = continuities.get(continuity) ?? {
    ...{ sources: [], entities: [], relationships: [], disputes: [], citations: [] },
  };
  continuities.set(continuity, tables);
  if ('source' in record) tables.sources.push({ ...record.source });
  else if ('dispute' in record) tables.disputes.push({ ...record.dispute });
  else if ('entity' in record) {
    const { citations, ...entity } = record.entity;
    tables.entities.push(entity);
    cite(tables, entity.id, citations);
  } else {
    const { citations, ...rest } = record.relationship;
    const id = idOf(record.relationship, eras);
    tables.relationships.push({ id, ...rest });
    cite(tables, id, citations);
  }
}

/** Citations name their record, so every relationship has an id. */
function idOf(raw: RawRelationship, eras: Eras): string {
  const citations = raw.citations.map((citation) => toCitation(citation, undefined).id);
  return toRelationship(raw, citations, eras).id;
}

function cite(tables: Tables, record: string, citations: readonly RawCitation[]): void {
  for (const citation of citations)
    tables.citations.push({ record, ...(typeof citation === 'string' ? { at: citation } : citation) });
}

/** Every column that some row has, in the order in which they are first met. */
function toText(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => columns.map((column) => toCell(column, row[column])));
  return stringify([columns, ...cells]);
}

function toCell(column: string, value: unknown): string {
  const text = Array.isArray(value) ? value.join(SEPARATORS[column] ?? ' ') : String(value ?? '');
  return NEEDS_GUARD.test(text) ? `'${text}` : text;
}
