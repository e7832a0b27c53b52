import { describe, expect, test } from '@jest/globals';
import { checkShape } from '../../src/seed/check-shape.js';
import { formatProblem } from '../../src/seed/problem.js';
import { continuityFolders, readProjectData, readProjectFile } from '../support/project-data.js';

/** Of each section of a document the sentences, and of each sentence the records that carry it, or why none does. */
interface Coverage {
  readonly source: string;
  readonly sections: Readonly<Record<string, Readonly<Record<string, readonly string[] | { none: string }>>>>;
}

const { data } = readProjectData();
const records = [...data.entities, ...data.relationships].map(({ value }) => value);
const citations = new Map(data.citations.map(({ value }) => [value.id, value]));

/** `<place> <- <record>`, for each place of a source that a record cites. */
function cited(source: string): string[] {
  return records.flatMap(({ id, citations: ids }) =>
    ids.flatMap((citation) => {
      const { source: from, locator } = citations.get(citation) ?? {};
      return from === source ? [`${locator} <- ${id}`] : [];
    }),
  );
}

/** `<place> <- <record>`, for each record that a coverage lists under a sentence. */
function listed({ sections }: Coverage): string[] {
  return Object.entries(sections).flatMap(([section, sentences]) =>
    Object.entries(sentences).flatMap(([number, carriers]) =>
      Array.isArray(carriers) ? carriers.map((id: string) => `${section} ${number} <- ${id}`) : [],
    ),
  );
}

const without = (lines: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
};

const files = continuityFolders().map((folder) => readProjectFile(`${folder}/coverage.yaml`));

describe.each(files)('data/$file', (file) => {
  const coverage = file.value as Coverage;

  test('has the shape of a coverage', () => {
    expect([...file.problems, ...checkShape('coverage', file)].map(formatProblem)).toEqual([]);
  });

  test('is about a source of its own continuity', () => {
    const folder = file.file.replace('coverage.yaml', '');
    const sources = data.sources.filter(({ source }) => source.file.startsWith(folder));
    expect(sources.map(({ value }) => value.id)).toContain(coverage.source);
  });

  test('has every sentence of a section, from the first on', () => {
    for (const [section, sentences] of Object.entries(coverage.sections)) {
      const expected = Object.keys(sentences).map((_, index) => String(index + 1));
      expect([section, ...Object.keys(sentences)]).toEqual([section, ...expected]);
    }
  });

  test('lists under a sentence no record that does not cite it', () => {
    expect(without(listed(coverage), cited(coverage.source))).toEqual([]);
  });

  test('lists under a sentence every record that cites it', () => {
    expect(without(cited(coverage.source), listed(coverage))).toEqual([]);
  });

  test('lists no record twice under one sentence', () => {
    const lines = listed(coverage);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines).toEqual([...new Set(lines)]);
  });
});

describe('the coverage of all documents together', () => {
  const accounted = new Set(
    files.flatMap((file) => listed(file.value as Coverage)).map((line) => line.split(' <- ')[1]),
  );

  test('accounts for every document', () => {
    const sources = data.sources.map(({ value }) => value.id);
    expect(files.map((file) => (file.value as Coverage).source).toSorted()).toEqual(sources.toSorted());
  });

  test('accounts for every record of the data', () => {
    expect(records.map(({ id }) => id).filter((id) => !accounted.has(id))).toEqual([]);
  });

  test('accounts for a counterpart in documents of both its continuities', () => {
    const folderOf = new Map(data.sources.map(({ value, source }) => [value.id, source.file.split('/')[0]]));
    const counterparts = data.relationships.filter(({ value }) => value.type === 'COUNTERPART_OF');
    expect(counterparts.length).toBeGreaterThan(0);
    for (const { value } of counterparts) {
      const folders = value.citations.map((id) => folderOf.get(citations.get(id)?.source ?? ''));
      const both = [value.subject, value.object].map((id) => id.split('/')[0]);
      expect([value.id, ...new Set(folders.toSorted())]).toEqual([value.id, ...both.toSorted()]);
    }
  });
});
