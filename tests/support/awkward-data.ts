import { jsonLines } from '../../src/export/json-lines.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { awkwardExport } from './awkward-export.js';
import { textOf } from './exported-data.js';
import { fromJsonLines } from './from-json-lines.js';

/**
 * Facts with names that break what is not careful, to be seeded. The longest is no name here, but a description and a role: names have
 * an index, which takes some 8,000 bytes.
 */
export async function awkwardData(): Promise<DataSet> {
  const exported = awkwardExport();
  const entities = async function* () {
    for await (const entity of exported.entities()) yield { ...entity, name: entity.name.slice(0, 2_000) };
  };
  const lines = await textOf(jsonLines, { ...exported, entities });
  // No database holds half of a pair, so no facts that come from one have it.
  return fromJsonLines(lines.replace(/\\u(d83d|dd96)/g, '\ufffd')).data;
}
