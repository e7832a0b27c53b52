import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { AllegianceError } from '../../../src/errors.js';
import { readData } from '../../../src/seed/read-data.js';
import { withDataFolder } from '../../support/data-folder.js';
import { thrownBy } from '../../support/thrown-by.js';

describe('readData', () => {
  test('reads the catalogue, and of every continuity its file and its documents, by name', () => {
    const files = withDataFolder({ 'mirror/b.yml': '', 'mirror/a.yaml': '' }, readData);
    expect(files.catalogue.file).toBe('catalogue.yaml');
    expect(files.continuities.map(({ file }) => file)).toEqual([
      'mirror/continuity.yaml',
      'sto/continuity.yaml',
    ]);
    expect(files.documents.map(({ file }) => file)).toEqual([
      'mirror/a.yaml',
      'mirror/b.yml',
      'mirror/cast.yaml',
      'sto/cast.yaml',
    ]);
  });

  test('reports a folder of facts without a continuity, and reads it all the same', () => {
    const { documents, continuities } = withDataFolder({ 'drafts/page.yaml': '' }, readData);
    expect(documents.map(({ file }) => file)).toContain('drafts/page.yaml');
    const missing = continuities.find(({ file }) => file === 'drafts/continuity.yaml');
    expect(missing?.problems).toMatchObject([{ message: expect.stringContaining('the file is missing') }]);
  });

  test('passes over coverage, what is no YAML, and folders without facts', () => {
    const others = {
      'mirror/coverage.yaml': '',
      'mirror/notes.md': '',
      'drafts/page.txt': '',
      'read.me': '',
    };
    const { documents } = withDataFolder(others, readData);
    expect(documents.map(({ file }) => file)).toEqual(['mirror/cast.yaml', 'sto/cast.yaml']);
  });

  test('refuses a folder without a catalogue', () => {
    withDataFolder({ 'catalogue.yaml': null }, (folder) => {
      expect(thrownBy(() => readData(folder))).toMatchObject({
        code: 'BAD_DATA',
        message: `"${folder}" has no catalogue.yaml.`,
        hint: expect.stringContaining('`allegiance init`'),
      });
    });
  });

  test.each(['no-such-folder', 'catalogue.yaml'])('refuses %s, which is no folder', (name) => {
    withDataFolder({}, (parent) => {
      const folder = join(parent, name);
      expect(thrownBy(() => readData(folder))).toMatchObject({
        code: 'BAD_DATA',
        message: `"${folder}" cannot be read.`,
        hint: 'Point ALLEGIANCE_DATA at a folder that exists.',
      });
    });
  });

  test.each([
    ['README.md', 'a folder of facts, a file of JSON Lines'],
    ['data', 'init'],
  ])('of an argument, says what %s may be instead, and nothing of a setting', (name, hint) => {
    const folder = withDataFolder({ 'catalogue.yaml': null }, (path) => {
      writeFileSync(join(path, 'README.md'), '');
      return thrownBy(() => readData(name === 'data' ? path : join(path, name), 'argument'));
    });
    expect(folder).toMatchObject({ code: 'BAD_DATA', hint: expect.stringContaining(hint) });
    expect((folder as AllegianceError).hint).not.toContain('ALLEGIANCE_DATA');
  });

  test('refuses a file that cannot be read', () => {
    withDataFolder({}, (folder) => {
      mkdirSync(join(folder, 'mirror', 'page.yaml'));
      expect(thrownBy(() => readData(folder))).toMatchObject({
        code: 'BAD_DATA',
        message: `"${join(folder, 'mirror/page.yaml')}" cannot be read.`,
      });
    });
  });

  test('passes over a link beside the continuities that leads nowhere', () => {
    withDataFolder({}, (folder) => {
      symlinkSync(join(folder, 'gone'), join(folder, 'link'));
      expect(readData(folder).continuities).toHaveLength(2);
    });
  });
});
