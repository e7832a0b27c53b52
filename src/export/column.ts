/** What one column, attribute or key of the flat formats says of a record: GEXF, GraphML, Cytoscape, graphology and Gephi have the same. */
export interface Column<Item> {
  readonly name: string;
  readonly type: 'string' | 'long' | 'boolean';
  /** Undefined where the record says nothing of it: then the format does not either. */
  of(item: Item): FlatValue | undefined;
}

export type FlatValue = string | number | boolean;

const BETWEEN = ' | ';

/** Several texts as one, for formats that know no lists; undefined where there is none. */
export function joined(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : texts.join(BETWEEN);
}

/** What a record says, by the names of its columns. */
export function flat<Item>(columns: readonly Column<Item>[], item: Item): Record<string, FlatValue> {
  const values: Record<string, FlatValue> = {};
  for (const { name, of } of columns) {
    const value = of(item);
    if (value !== undefined) values[name] = value;
  }
  return values;
}
