import { edgeColumns } from './edge-columns.js';
import { edgeLabel, isSymmetric } from './edge-label.js';
import type { Exported } from './exported.js';
import { gephiInterval } from './gephi-interval.js';
import { spreadsheetLine } from './spreadsheet-line.js';

/**
 * The table of edges for Gephi's data laboratory, and for any spreadsheet. `Kind` keeps edges of several types between the same
 * two apart, which Gephi else takes for one.
 */
export async function* gephiEdges(exported: Exported): AsyncIterable<string> {
  const { catalogue } = exported;
  const columns = edgeColumns(catalogue);
  const names = columns.map(({ name }) => name);
  yield spreadsheetLine(['Id', 'Source', 'Target', 'Type', 'Kind', 'Label', 'timeset', ...names]);
  for await (const relationship of exported.relationships()) {
    const { id, type, subject, object, startMin, endMax } = relationship;
    const direction = isSymmetric(catalogue, type) ? 'Undirected' : 'Directed';
    const ends = [id, subject, object, direction, type, edgeLabel(catalogue, type)];
    const values = columns.map(({ of }) => of(relationship));
    yield spreadsheetLine([...ends, gephiInterval(startMin, endMax), ...values]);
  }
}
