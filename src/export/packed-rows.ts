import { cypherLiteral } from './cypher-literal.js';

type Values = readonly (readonly unknown[])[];
type Kind = 'text' | 'whole' | 'boolean' | 'texts' | 'wholes';

/** What may stand between values, and between the items of a list: the first two that no value has. */
const SIGNS = ['|', ';', '¦', '§', '¶', '†', '‡', '‖', '⁂', '※'];
/** Before a list, that an empty one is not taken for none. */
const LIST = '=';

/**
 * Rows as one text each, and for each of their columns the Cypher that has its value: `CASE v[0] …`. Undefined where the values of a
 * column are of several kinds, or no text could give them back: a fraction, an empty text, a text with all of the signs.
 */
export function packedRows(rows: Values): { list: string; columns: string[] } | undefined {
  const kinds = (rows[0] ?? []).map((_, place) => kindOf(rows.map((values) => values[place])));
  const texts = rows.flat(2).filter((value) => typeof value === 'string');
  const [sign, between] = SIGNS.filter((candidate) => !texts.some((text) => text.includes(candidate)));
  if (sign === undefined || between === undefined) return undefined;
  if (!kinds.every((kind) => kind !== undefined)) return undefined;
  const lines = rows.map((values) => cypherLiteral(values.map((value) => packed(value, between)).join(sign)));
  return {
    list: `[\n${lines.join(',\n')}\n] AS line\nWITH split(line, '${sign}') AS v`,
    columns: kinds.map((kind, place) => unpacked(kind, `v[${place}]`, between)),
  };
}

function packed(value: unknown, between: string): string {
  if (Array.isArray(value)) return `${LIST}${value.join(between)}`;
  return value === undefined || value === null ? '' : String(value);
}

function unpacked(kind: Kind, field: string, between: string): string {
  const items = `split(substring(${field}, 1), '${between}')`;
  const list = (of: string): string =>
    `CASE ${field} WHEN '' THEN null WHEN '${LIST}' THEN [] ELSE ${of} END`;
  switch (kind) {
    case 'text':
      return `CASE ${field} WHEN '' THEN null ELSE ${field} END`;
    case 'whole':
      return `toInteger(${field})`;
    case 'boolean':
      return `toBoolean(${field})`;
    case 'texts':
      return list(items);
    case 'wholes':
      return list(`[item IN ${items} | toInteger(item)]`);
  }
}

/** The one kind that all values of a column are of, those that are not there aside; undefined where there is none such. */
function kindOf(values: readonly unknown[]): Kind | undefined {
  const there = values.filter((value) => value !== undefined && value !== null);
  if (there.every(isText)) return 'text';
  if (there.every(Number.isSafeInteger)) return 'whole';
  if (there.every((value) => typeof value === 'boolean')) return 'boolean';
  if (!there.every(Array.isArray)) return undefined;
  if (there.flat().every(isText)) return 'texts';
  return there.flat().every(Number.isSafeInteger) ? 'wholes' : undefined;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
