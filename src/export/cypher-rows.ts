import { cypherLiteral, cypherName } from './cypher-literal.js';
import { packedRows } from './packed-rows.js';

/** A row of a statement of the seed: whatever stands beside its properties, and these. */
export type CypherRow = Readonly<Record<string, unknown>> & {
  readonly properties?: Readonly<Record<string, unknown>>;
};

/**
 * Rows in place of `$rows AS row`, and how they become rows again. Neo4j takes a millisecond to understand each literal of a script,
 * far longer than to store what it says; so a row is one text, where its values allow that, and else a list of its values.
 */
export function cypherRows(rows: readonly CypherRow[]): string {
  const own = namesOf(rows).filter((name) => name !== 'properties');
  const inner = namesOf(rows.map(({ properties = {} }) => properties));
  const values = rows.map((row) => [
    ...own.map((name) => row[name]),
    ...inner.map((name) => row.properties?.[name]),
  ]);
  const { list, columns } = packedRows(values) ?? plainRows(values);
  const named = (names: readonly string[], first: number): string =>
    names.map((name, place) => `${cypherName(name)}: ${columns[first + place]}`).join(', ');
  const properties = inner.length === 0 ? '' : `, properties: {${named(inner, own.length)}}`;
  return `${list}\nWITH {${named(own, 0)}${properties}} AS row`;
}

/** What a row has not is null, which is not stored. */
function plainRows(rows: readonly (readonly unknown[])[]): { list: string; columns: string[] } {
  const lines = rows.map((values) => `[${values.map((value) => cypherLiteral(value ?? null)).join(', ')}]`);
  return {
    list: `[\n${lines.join(',\n')}\n] AS v`,
    columns: (rows[0] ?? []).map((_, place) => `v[${place}]`),
  };
}

function namesOf(records: readonly Readonly<Record<string, unknown>>[]): string[] {
  const names = records.flatMap((record) => Object.keys(record).filter((name) => record[name] !== undefined));
  return [...new Set(names)].sort();
}
