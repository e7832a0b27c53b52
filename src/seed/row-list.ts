/** Rows that are made when they are read: of millions, which are read twice, only what is being written is in memory. */
export interface RowList<Row> extends Iterable<Row> {
  readonly length: number;
  slice(from: number, to: number): Row[];
}

/** The rows of these records, in their order. */
export function rowList<Item, Row>(records: readonly Item[], toRow: (record: Item) => Row): RowList<Row> {
  return {
    length: records.length,
    slice: (from, to) => records.slice(from, to).map(toRow),
    *[Symbol.iterator]() {
      for (const record of records) yield toRow(record);
    },
  };
}
