import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { type WriteOptions, writeFacts } from '../../../src/import/write-facts.js';
import type { RawRecord } from '../../../src/seed/raw-record.js';
import { temporaryFolder } from '../../support/folders.js';
import { textsIn } from '../../support/texts-in.js';

const CONTINUITY = { id: 'elder', title: 'Elder', description: 'D.' };

/** A page of a source of its own, of one entity. */
function page(name: string, id = `elder/${name}`): RawRecord[] {
  const source = { id: `wiki/${name}`, title: name, publisher: 'Wiki' };
  const citations = [{ at: 'Page 1', kind: 'stated', source: source.id }] as const;
  return [{ source }, { entity: { id, kind: 'Faction', name, description: 'D.', citations } }];
}

let into: string;
const write = (records: readonly RawRecord[], options: Partial<WriteOptions> = {}) =>
  writeFacts(records, {
    ...{ into, format: 'yaml', name: 'facts', origin: 'wiki w', replace: false, dryRun: false },
    ...options,
  });
const world = (...pages: string[]): RawRecord[] => [
  { continuity: CONTINUITY },
  ...pages.flatMap((name) => page(name)),
];
const texts = (): string[] => Object.keys(textsIn(into)).filter((file) => file.startsWith('elder/'));
const edit = (file: string, text: string): void => writeFileSync(join(into, file), text);

describe('facts that are imported again', () => {
  beforeEach(() => {
    into = join(temporaryFolder(), 'facts');
  });

  test.each(['yaml', 'jsonl', 'csv'] as const)('are the same files, log and all, as %s', async (format) => {
    await write(world('a', 'b'), { format });
    const before = textsIn(into);
    const { files, removed, notes, problems } = await write(world('a', 'b'), { format, replace: true });
    expect({ removed, notes, problems }).toEqual({ removed: [], notes: [], problems: [] });
    expect(files).toContain('imports.json');
    expect(textsIn(into)).toEqual(before);
  });

  test('leave nothing of what they say no more, where they are told to write over what was there', async () => {
    await write(world('a', 'b', 'c'));
    const dry = await write(world('a'), { replace: true, dryRun: true });
    expect(dry.removed).toEqual(['elder/b.yaml', 'elder/c.yaml']);
    expect(texts()).toContain('elder/b.yaml');
    expect(await write(world('a'), { replace: true })).toEqual(dry);
    expect(texts()).toEqual(['elder/a.yaml', 'elder/continuity.yaml']);
    expect(readFileSync(join(into, 'imports.json'), 'utf8')).not.toContain('elder/b.yaml');
  });

  test('leave nothing of the format that they were written in before', async () => {
    await write(world('a'));
    await write(world('a'), { format: 'jsonl', replace: true });
    expect(texts()).toEqual(['elder/continuity.yaml', 'elder/facts.jsonl']);
  });

  test('name what they say no more and were not told to remove', async () => {
    await write(world('a', 'b'));
    const { removed, notes } = await write(world('c'));
    expect(removed).toEqual([]);
    expect(notes).toEqual([
      'Files that an earlier import of the same wrote, and this one has nothing of, stay: elder/a.yaml, elder/b.yaml. --replace removes them.',
    ]);
    expect((await write(world('c'), { replace: true })).removed).toEqual(['elder/a.yaml', 'elder/b.yaml']);
  });

  test('never remove what somebody has edited since, or has written, and name the former each time', async () => {
    await write(world('a', 'b'));
    edit('elder/b.yaml', '# mine');
    edit('elder/mine.yaml', '# mine');
    for (const _ of [1, 2]) {
      const { removed, notes } = await write(world('a'), { replace: true });
      expect(removed).toEqual([]);
      expect(notes).toEqual([expect.stringMatching(/stay, as they were edited since: elder\/b\.yaml\./)]);
    }
    expect(texts()).toEqual(expect.arrayContaining(['elder/b.yaml', 'elder/mine.yaml']));
  });

  test('never remove what another import wrote, or has written over', async () => {
    await write(world('a', 'b'));
    await write(world('c'), { origin: 'wiki other' });
    const { notes } = await write(world('b'), { origin: 'wiki other', replace: true });
    expect(notes).toEqual([
      'Written over, though no import of the same wrote what stood there: elder/b.yaml.',
    ]);
    expect((await write(world('d'), { replace: true })).removed).toEqual(['elder/a.yaml']);
    expect(texts()).toEqual(['elder/b.yaml', 'elder/continuity.yaml', 'elder/d.yaml']);
  });

  test('take a continuity away that nothing is of any more', async () => {
    const other = { continuity: { ...CONTINUITY, id: 'other' } };
    await write([...world('a'), other, ...page('x', 'other/x')]);
    expect((await write(world('a'), { replace: true })).removed).toEqual([
      'other/x.yaml',
      'other/continuity.yaml',
    ]);
    expect(existsSync(join(into, 'other'))).toBe(false);
  });

  test('bring their continuity anew, unless somebody has edited it, of which is said how it differs', async () => {
    const changed = [{ continuity: { ...CONTINUITY, title: 'Eldest' } }, ...page('a')];
    await write(world('a'));
    await expect(write(changed)).rejects.toThrow('elder/continuity.yaml" is there already, and 1 other.');
    expect((await write(changed, { replace: true })).files).toContain('elder/continuity.yaml');
    expect(readFileSync(join(into, 'elder/continuity.yaml'), 'utf8')).toContain('title: Eldest');
    edit(
      'elder/continuity.yaml',
      stringify({ ...CONTINUITY, title: 'Mine', calendar: { before: 'BF', after: 'AF', yearZero: true } }),
    );
    const { files, notes } = await write(changed, { replace: true });
    expect(files).not.toContain('elder/continuity.yaml');
    expect(notes).toEqual([
      'elder/continuity.yaml is left as it is, and differs from what is imported: title is "Mine" there, and "Eldest" here; calendar is {"before":"BF","after":"AF","yearZero":true} there, and not here. What stands there counts.',
    ]);
  });

  test('leave a catalogue, and say of which types it says otherwise', async () => {
    const type = {
      label: 'l',
      inverse: 'i',
      verb: 'v',
      inverseVerb: 'w',
      description: 'D.',
      polarity: 1,
    } as const;
    const own = { type: { name: 'OWN', ...type, subject: ['Person'], object: ['Person'] } } as const;
    await write(world('a'));
    const { notes } = await write([own, ...world('a')], { replace: true });
    expect(notes).toEqual([
      expect.stringMatching(/^catalogue\.yaml is left as it is, .*: OWN is not there, and \{"label":"l"/),
    ]);
  });

  test('refuse a log that is none', async () => {
    await write(world('a'));
    edit('imports.json', '[1]');
    await expect(write(world('a'), { replace: true })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('facts that are imported are held to the rules of the loader before they are written', () => {
  beforeEach(() => {
    into = join(temporaryFolder(), 'facts');
  });

  test('together with what is there: ids that are taken are named', async () => {
    await write(world('a', 'b'));
    let atDraft: string[] | undefined;
    const records = [{ continuity: CONTINUITY }, ...page('z', 'elder/a')];
    await writeFacts(
      records,
      { into, format: 'yaml', name: 'n', origin: 'wiki other', replace: false, dryRun: false },
      ({ problems }) => {
        expect(existsSync(join(into, 'elder/z.yaml'))).toBe(false);
        atDraft = problems?.map(({ file, message }) => `${file}: ${message}`);
      },
    );
    expect(atDraft).toEqual([
      expect.stringMatching(/^elder\/z\.yaml: the id "elder\/a" is taken by elder\/a\.yaml:\d+/),
    ]);
  });

  test('and without what is removed and what is written over', async () => {
    await write(world('a', 'b'));
    const renamed = [{ continuity: CONTINUITY }, ...page('z', 'elder/a'), ...page('b')];
    expect((await write(renamed, { replace: true })).problems).toEqual([]);
  });

  test('unless there is too much of it, which is said', async () => {
    const many = Array.from({ length: 11 }, (_, index) => {
      const [source, record] = page(`p${index}`);
      const long = 'x'.repeat(1_000_000);
      return record && 'entity' in record
        ? [source, { entity: { ...record.entity, description: long } }]
        : [];
    });
    const records = [{ continuity: CONTINUITY }, ...many.flat()] as RawRecord[];
    expect((await write(records, { format: 'jsonl' })).problems).toBeUndefined();
  });

  test('by the continuity that will stand', async () => {
    mkdirSync(join(into, 'elder'), { recursive: true });
    const calendar = { before: 'BF', after: 'AF', yearZero: true };
    const event = { kind: 'Event', name: 'E', description: 'D.', date: '12 AF' } as const;
    const citations = [{ at: 'Page 1', kind: 'stated', source: 'wiki/a' }] as const;
    const dated = { entity: { id: 'elder/e', ...event, citations } };
    const records = [{ continuity: { ...CONTINUITY, calendar } }, ...page('a'), dated];
    expect((await write(records)).problems).toEqual([]);
    edit('elder/continuity.yaml', stringify(CONTINUITY));
    expect((await write(records, { replace: true })).problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('"12 AF" is not a date') }),
    ]);
  });
});
