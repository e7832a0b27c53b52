import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** That a state belonged to an alliance, or that two states were allied through one, from a day to a day. */
export interface AllianceRow {
  /** Its table and its number in it: `by-member-17`. */
  readonly name: string;
  readonly type: 'MEMBER_OF' | 'ALLIED_WITH';
  readonly alliance: string;
  /** The id of a state. */
  readonly subject: string;
  /** The id of an alliance; of a pair, of the other state. */
  readonly object: string;
  readonly start: string;
  /** The table begins with the day that is its start: it began on that day or earlier. */
  readonly beganBefore: boolean;
  /** Undefined where it lasts past the period covered. */
  readonly end: string | undefined;
}

export interface AllianceTables {
  readonly rows: readonly AllianceRow[];
  /** Names of the states and alliances, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** How many rows are left out: they end before they start, which is an error of the source. */
  readonly wrong: number;
}

/** The day with which the tables begin: what began earlier has it for its start. */
export const FIRST_COVERED = '1816-01-01';
/** The day with which they end: what has no end was in force then. */
export const LAST_COVERED = '2012-12-31';

export const MEMBERS_FILE = 'alliance_v4.1_by_member.csv';
export const PAIRS_FILE = 'alliance_v4.1_by_dyad.csv';

type CsvRow = Readonly<Record<string, string>>;

/** The two tables in a folder. Fails on a column that is missing. */
export function readAllianceTables(folder: string): AllianceTables {
  const names = new Map<string, string>();
  const state = (code: string, name: string): string => noted(names, `world/state-${code}`, name);
  const alliance = (number: string): string => noted(names, `world/alliance-${number}`, `Alliance ${number}`);
  const members = readRows(join(folder, MEMBERS_FILE)).map((row, index) => ({
    name: `by-member-${index + 1}`,
    type: 'MEMBER_OF' as const,
    alliance: alliance(field(row, 'version4id')),
    subject: state(field(row, 'ccode'), field(row, 'state_name')),
    object: alliance(field(row, 'version4id')),
    ...periodIn(row, 'mem'),
  }));
  const pairs = readRows(join(folder, PAIRS_FILE)).map((row, index) => ({
    name: `by-dyad-${index + 1}`,
    type: 'ALLIED_WITH' as const,
    alliance: alliance(field(row, 'version4id')),
    subject: state(field(row, 'ccode1'), field(row, 'state_name1')),
    object: state(field(row, 'ccode2'), field(row, 'state_name2')),
    ...periodIn(row, 'dyad'),
  }));
  const all: AllianceRow[] = [...members, ...pairs];
  const rows = all.filter(({ start, end }) => end === undefined || start <= end);
  return { rows, names, wrong: all.length - rows.length };
}

function readRows(file: string): CsvRow[] {
  return parse<CsvRow>(readFileSync(file), { columns: true });
}

function noted(names: Map<string, string>, id: string, name: string): string {
  names.set(id, name);
  return id;
}

function periodIn(row: CsvRow, what: string): Pick<AllianceRow, 'start' | 'beganBefore' | 'end'> {
  const start = dayIn(row, `${what}_st`);
  if (start === undefined) throw new Error(`A row has no start: ${JSON.stringify(row)}`);
  return { start, beganBefore: field(row, 'left_censor') === '1', end: dayIn(row, `${what}_end`) };
}

function dayIn(row: CsvRow, what: string): string | undefined {
  const year = field(row, `${what}_year`);
  if (year === '') return undefined;
  const [month, day] = ['month', 'day'].map((part) => field(row, `${what}_${part}`).padStart(2, '0'));
  return `${year}-${month}-${day}`;
}

function field(row: CsvRow, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`There is no column "${name}".`);
  return value;
}
