import { checkShape } from '../../src/seed/check-shape.js';
import type { DataSet } from '../../src/seed/data-set.js';
import type { RawRecord } from '../../src/seed/raw-record.js';
import type { SourceFile } from '../../src/seed/source-file.js';
import { toDataSet } from '../../src/seed/to-data-set.js';

/** Lines of JSON as the facts that they are, and what their shape breaks. */
export function fromJsonLines(text: string): {
  readonly data: DataSet;
  readonly problems: readonly unknown[];
} {
  const records = text
    .trimEnd()
    .split('\n')
    .map((line): RawRecord => JSON.parse(line));
  const all = (kind: string): never[] =>
    records.flatMap((record) => (kind in record ? [(record as never)[kind]] : []));
  const types = (all('type') as { name: string }[]).map(({ name, ...type }) => [name, type]);
  const lists = {
    entities: all('entity'),
    relationships: all('relationship'),
    disputes: all('dispute'),
  };
  const files = {
    catalogue: file(Object.fromEntries(types)),
    continuities: all('continuity').map(file),
    documents: all('source').map((source, place) => file({ source, ...(place === 0 && lists) })),
  };
  const problems = [
    ...checkShape('catalogue', files.catalogue),
    ...files.documents.flatMap((document) => checkShape('document', document)),
  ];
  const none = { entities: new Set<string>(), relationships: new Set<string>() };
  return { data: toDataSet(files, none), problems };
}

function file(value: unknown): SourceFile {
  return {
    file: 'lines.jsonl',
    value,
    problems: [],
    position: () => ({ line: 1, column: 1 }),
    valueAt: () => undefined,
  };
}
