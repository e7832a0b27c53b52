import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Continuity } from '../model/continuity.js';
import { projectRoot } from '../project-root.js';
import type { RawRecord, RawType } from '../seed/raw-record.js';
import type { FactWriter } from './fact-writer.js';
import { placeRecords } from './place-records.js';

/** What was written into a folder of drafts, from the folder on. */
export interface Draft {
  /** All of it; the schemas are one folder. */
  readonly files: readonly string[];
  /** Whether there were types among the records, so that the catalogue is theirs. */
  readonly hasTypes: boolean;
}

type Records = AsyncIterable<RawRecord> | Iterable<RawRecord>;

/** Writes records into an empty folder, with all that makes it a folder of facts. */
export async function draftFacts(records: Records, folder: string, writer: FactWriter): Promise<Draft> {
  const types: RawType[] = [];
  const continuities = new Set<string>();
  for await (const placed of placeRecords(tapped(records, types))) {
    if ('continuity' in placed.record) continuities.add(writeContinuity(folder, placed.record.continuity));
    writer.add(placed);
  }
  const written = writer.end();
  return {
    files: [...writeCatalogue(folder, types), ...continuities, ...written],
    hasTypes: types.length > 0,
  };
}

/** Types go into the catalogue, which is one file. */
async function* tapped(records: Records, types: RawType[]): AsyncIterable<RawRecord> {
  for await (const record of records) {
    if ('type' in record) types.push(record.type);
    else yield record;
  }
}

function writeContinuity(draft: string, continuity: Continuity): string {
  const file = `${continuity.id}/continuity.yaml`;
  mkdirSync(join(draft, continuity.id), { recursive: true });
  const header = '# yaml-language-server: $schema=../json-schema/continuity.schema.json\n';
  writeFileSync(join(draft, file), header + stringify(continuity));
  return file;
}

/** The types that were among the records, else those of this project; and the schemas by which editors check what is there. */
function writeCatalogue(draft: string, types: readonly RawType[]): string[] {
  const data = join(projectRoot, 'data');
  cpSync(join(data, 'json-schema'), join(draft, 'json-schema'), { recursive: true });
  const catalogue = join(draft, 'catalogue.yaml');
  if (types.length === 0) cpSync(join(data, 'catalogue.yaml'), catalogue);
  else
    writeFileSync(catalogue, stringify(Object.fromEntries(types.map(({ name, ...type }) => [name, type]))));
  return ['catalogue.yaml', 'json-schema'];
}
