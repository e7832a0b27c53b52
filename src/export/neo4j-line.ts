import { type CsvValue, csvLine } from './csv-line.js';
import type { Stored } from './stored.js';

/** What stands between the items of a list: no text of ours has it, and a semicolon may stand in any name. */
export const BETWEEN_ITEMS = '\u001f';
const SEEN_BETWEEN = '\u241f';

/** A property and the type that the import tool is to give it: `name:string`, `place:long[]`. */
export type Neo4jColumn = readonly [name: string, type: string];

/** The header of a column. */
export function neo4jHeader([name, type]: Neo4jColumn): string {
  return `${name}:${type}`;
}

/** A line of CSV for the import tool: what comes before, then the properties in the order of their columns. */
export function neo4jLine(
  before: readonly CsvValue[],
  columns: readonly Neo4jColumn[],
  properties: Stored,
): string {
  return csvLine([...before, ...columns.map(([name]) => toValue(properties[name]))]);
}

function toValue(value: unknown): CsvValue {
  if (Array.isArray(value)) return value.map(toItem).join(BETWEEN_ITEMS);
  return value === undefined || value === null ? undefined : (value as string | number | boolean);
}

function toItem(item: unknown): string {
  return String(item).replaceAll(BETWEEN_ITEMS, SEEN_BETWEEN);
}
