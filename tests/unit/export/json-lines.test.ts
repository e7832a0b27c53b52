import { describe, expect, test } from '@jest/globals';
import { jsonLines } from '../../../src/export/json-lines.js';
import { digest } from '../../../src/seed/digest.js';
import { toRows } from '../../../src/seed/rows.js';
import { AWKWARD_NAMES, awkwardExport } from '../../support/awkward-export.js';
import { exportedOf, textOf } from '../../support/exported-data.js';
import { fromJsonLines } from '../../support/from-json-lines.js';
import { readProjectData } from '../../support/project-data.js';
import { readUniverse } from '../../support/read-universe.js';

const FACTS = [
  ['the facts of the project', () => readProjectData().data],
  ...[1, 2, 3].map((seed) => [`made-up universe ${seed}`, () => readUniverse(seed)] as const),
] as const;

describe('JSON Lines', () => {
  test.each(FACTS)('read back are the same rows, and so the same release: %s', async (_, read) => {
    const facts = read();
    const { data, problems } = fromJsonLines(await textOf(jsonLines, exportedOf(facts)));
    expect(problems).toEqual([]);
    expect(digest(toRows(data))).toBe(digest(toRows(facts)));
    expect([...data.catalogue]).toEqual([...facts.catalogue]);
  });

  test('written again are the same bytes', async () => {
    const text = await textOf(jsonLines, exportedOf(readProjectData().data));
    const { data } = fromJsonLines(text);
    expect(await textOf(jsonLines, exportedOf(data))).toBe(text);
  });

  test('keep every name, whatever it is made of', async () => {
    const lines = (await textOf(jsonLines, awkwardExport()))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const names = lines.flatMap(({ entity }) => (entity ? [entity.name] : []));
    expect(names).toEqual(expect.arrayContaining(Object.values(AWKWARD_NAMES)));
  });

  test('come as types, continuities, sources, entities, relationships, disputes, each by id', async () => {
    const lines = (await textOf(jsonLines, exportedOf(readUniverse(1))))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const kinds = lines.map((line) => Object.keys(line).join());
    const order = ['type', 'continuity', 'source', 'entity', 'relationship', 'dispute'];
    expect([...new Set(kinds)]).toEqual(order.filter((kind) => kinds.includes(kind)));
    for (const kind of order.slice(3)) {
      const ids = lines.flatMap((line) => (line[kind] ? [line[kind].id] : []));
      expect(ids).toEqual(ids.toSorted());
    }
  });

  test('leave out the disputes that the checks found, and what is computed', async () => {
    const exported = awkwardExport();
    const found = { id: 'found#one', reason: 'One.', declared: false, relationships: [] };
    const text = await textOf(jsonLines, { ...exported, disputes: [...exported.disputes, found] });
    expect(text).not.toContain('found#one');
    expect(text).not.toMatch(/startM(in|ax)|endM(in|ax)|disputedBy|"place"/);
  });
});
