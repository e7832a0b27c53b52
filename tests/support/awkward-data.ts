import { jsonLines } from '../../src/export/json-lines.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { awkwardExport } from './awkward-export.js';
import { textOf } from './exported-data.js';
import { fromJsonLines } from './from-json-lines.js';

/** Facts with names that break what is not careful, to be seeded. */
export async function awkwardData(): Promise<DataSet> {
  return fromJsonLines(await textOf(jsonLines, awkwardExport())).data;
}
