import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FACT_FORMATS, writeFacts } from '../../../src/import/write-facts.js';
import { projectRoot } from '../../../src/project-root.js';
import type { RawRecord } from '../../../src/seed/raw-record.js';
import { readData } from '../../../src/seed/read-data.js';
import { readFacts } from '../../../src/seed/read-facts.js';
import { releaseOf } from '../../../src/seed/release-of.js';
import { toRows } from '../../../src/seed/rows.js';
import { toRecords } from '../../../src/seed/to-records.js';

const DATA = join(projectRoot, 'data');
const digestOf = (path: string): string => releaseOf(toRows(readFacts(path).data)).digest;

const SOURCE = { id: 'wiki/one', title: 'One', publisher: 'Wiki' };
const citations = [{ at: 'Page 1', kind: 'stated', source: SOURCE.id }] as const;
const CONTINUITY = { id: 'elder', title: 'Elder', description: 'D.' };
const entity = (id: string, name: string) =>
  ({ entity: { id, kind: 'Faction', name, description: 'D.', citations } }) as const;
const FEW: readonly RawRecord[] = [
  { continuity: CONTINUITY },
  { source: SOURCE },
  { source: { id: 'wiki/unused', title: 'Unused', publisher: 'Wiki' } },
  entity('elder/vael', '=HYPERLINK("x")'),
  entity('elder/oren', '\'tis, "so"\n| ; @'),
];

let folder: string;
const options = { format: 'yaml', name: 'facts', replace: false, dryRun: false } as const;

describe('facts that are written', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'allegiance-write-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each(FACT_FORMATS)('as %s are the same facts, to the digest', async (format) => {
    const into = join(folder, 'facts');
    await writeFacts(toRecords(readData(DATA)), { ...options, into, format });
    expect(digestOf(into)).toBe(digestOf(DATA));
  });

  test.each(FACT_FORMATS)(
    'as %s keep what a spreadsheet would run, quotes and line feeds',
    async (format) => {
      const into = join(folder, 'facts');
      await writeFacts(FEW, { ...options, into, format });
      const names = readFacts(into).data.entities.map(({ value }) => value.name);
      expect(names.toSorted()).toEqual(['\'tis, "so"\n| ; @', '=HYPERLINK("x")'].toSorted());
    },
  );

  test('begin a folder that can be loaded: with a catalogue, schemas and the continuity', async () => {
    const { files } = await writeFacts(FEW, { ...options, into: join(folder, 'facts') });
    expect(files).toEqual(['catalogue.yaml', 'json-schema', 'elder/continuity.yaml', 'elder/one.yaml']);
  });

  test('leave a source out that nothing cites', async () => {
    const into = join(folder, 'facts');
    await writeFacts(FEW, { ...options, into });
    expect(readFacts(into).data.sources.map(({ value }) => value.id)).toEqual([SOURCE.id]);
  });

  test('write over nothing that is there, but where they are told to', async () => {
    const into = join(folder, 'facts');
    await writeFacts(FEW, { ...options, into });
    const file = join(into, 'elder', 'one.yaml');
    writeFileSync(file, 'mine');
    await expect(writeFacts(FEW, { ...options, into })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `"${file}" is there already.`,
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await writeFacts(FEW, { ...options, into, replace: true });
    expect(readFileSync(file, 'utf8')).toContain('=HYPERLINK');
  });

  test.each([
    [2, 'and 1 other'],
    [3, 'and 2 others'],
  ])('say of %d files that are there already the first, %s', async (count, others) => {
    const more = Array.from({ length: count - 1 }, (_, index): RawRecord[] => {
      const id = `wiki/more-${index}`;
      const cited = [{ at: 'Page 1', kind: 'stated', source: id }] as const;
      const { entity: one } = entity(`elder/more-${index}`, 'More');
      return [{ source: { ...SOURCE, id } }, { entity: { ...one, citations: cited } }];
    });
    const records = [...FEW, ...more.flat()];
    const into = join(folder, 'facts');
    await writeFacts(records, { ...options, into });
    await expect(writeFacts(records, { ...options, into })).rejects.toThrow(`is there already, ${others}.`);
  });

  test.each([
    ['a file', 'file', /file" is a file\.$/],
    ['a folder below a file', 'file/below', /file" cannot be written to\.$/],
  ])('are refused in words where they are to go into %s', async (_, name, message) => {
    writeFileSync(join(folder, 'file'), '');
    await expect(writeFacts(FEW, { ...options, into: join(folder, name) })).rejects.toMatchObject({
      code: 'BAD_FILE',
      message: expect.stringMatching(message),
      hint: expect.stringContaining('folder'),
    });
  });

  test('leave a continuity as an editor has written it', async () => {
    const into = join(folder, 'facts');
    await writeFacts(FEW, { ...options, into });
    const file = join(into, 'elder', 'continuity.yaml');
    writeFileSync(file, 'id: elder\ntitle: Mine\ndescription: D.\n');
    await writeFacts(FEW, { ...options, into, replace: true });
    expect(readFileSync(file, 'utf8')).toContain('Mine');
  });

  test('of a world with eras are the same as tables', async () => {
    const calendar = { before: 'BF', after: 'AF', yearZero: false };
    const { subject, object } = { subject: 'elder/vael', object: 'elder/oren' };
    const claim = { subject, type: 'ALLIED_WITH', object, start: '12 AF', citations };
    const records = [{ continuity: { ...CONTINUITY, calendar } }, ...FEW.slice(1), { relationship: claim }];
    const digests = FACT_FORMATS.map(async (format) => {
      const into = join(folder, format);
      await writeFacts(records, { ...options, into, format });
      return digestOf(into);
    });
    expect(new Set(await Promise.all(digests)).size).toBe(1);
  });

  test('are not put in place by halves, where the records end in an error', async () => {
    async function* broken() {
      yield* FEW;
      throw new Error('broken');
    }
    const into = join(folder, 'facts');
    await expect(writeFacts(broken(), { ...options, into, format: 'jsonl' })).rejects.toThrow('broken');
    expect(existsSync(into)).toBe(false);
  });

  test('are only named in a dry run', async () => {
    const into = join(folder, 'facts');
    expect((await writeFacts(FEW, { ...options, into, dryRun: true })).files).toContain('elder/one.yaml');
    expect(existsSync(into)).toBe(false);
  });
});
