import { cypherLiteral, cypherName } from './cypher-literal.js';

/** A row of a statement of the seed: whatever stands beside its properties, and these. */
export type CypherRow = Readonly<Record<string, unknown>> & {
  readonly properties?: Readonly<Record<string, unknown>>;
};

/**
 * Rows in place of `$rows AS row`: their values alone, a row a line, and how they become rows again. Neo4j takes longer to
 * understand a script than to run it, and each name of a property that is said once instead of a hundred times is less to
 * understand. What a row has not is null, which is not stored.
 */
export function cypherRows(rows: readonly CypherRow[]): string {
  const own = namesOf(rows).filter((name) => name !== 'properties');
  const inner = namesOf(rows.map(({ properties = {} }) => properties));
  const lines = rows.map((row) => {
    const values = [...own.map((name) => row[name]), ...inner.map((name) => row.properties?.[name])];
    return `[${values.map((value) => cypherLiteral(value ?? null)).join(', ')}]`;
  });
  const at = (names: readonly string[], first: number): string =>
    names.map((name, place) => `${cypherName(name)}: v[${first + place}]`).join(', ');
  const properties = inner.length === 0 ? '' : `, properties: {${at(inner, own.length)}}`;
  return `[\n${lines.join(',\n')}\n] AS v\nWITH {${at(own, 0)}${properties}} AS row`;
}

function namesOf(records: readonly Readonly<Record<string, unknown>>[]): string[] {
  const names = records.flatMap((record) => Object.keys(record).filter((name) => record[name] !== undefined));
  return [...new Set(names)].sort();
}
