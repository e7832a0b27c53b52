import type { Exported } from './exported.js';
import { gephiInterval } from './gephi-interval.js';
import { NODE_COLUMNS } from './node-columns.js';
import { spreadsheetLine } from './spreadsheet-line.js';

/** The table of nodes for Gephi's data laboratory, and for any spreadsheet. */
export async function* gephiNodes(exported: Exported): AsyncIterable<string> {
  yield spreadsheetLine(['Id', 'Label', 'timeset', ...NODE_COLUMNS.map(({ name }) => name)]);
  for await (const entity of exported.entities()) {
    const { id, name, dateMin, dateMax } = entity;
    const values = NODE_COLUMNS.map(({ of }) => of(entity));
    yield spreadsheetLine([id, name, gephiInterval(dateMin, dateMax), ...values]);
  }
}
