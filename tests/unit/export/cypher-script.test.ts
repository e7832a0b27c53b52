import { describe, expect, test } from '@jest/globals';
import { cypherScript } from '../../../src/export/cypher-script.js';
import { awkwardExport } from '../../support/awkward-export.js';
import { textOf } from '../../support/exported-data.js';

/** Every statement ends with a semicolon at the end of a line; no text has a line break in it that could end one early. */
const statementsOf = (script: string): string[] =>
  script
    .split(/;\n/)
    .map((statement) => statement.replace(/^\s*\/\/.*$/gm, '').trim())
    .filter((statement) => statement !== '');

describe('a script for cypher-shell', () => {
  test('begins by failing in any database but an empty one', async () => {
    const [first] = statementsOf(await textOf(cypherScript, awkwardExport()));
    expect(first).toContain('RETURN 1 / (CASE nodes WHEN 0 THEN 1 ELSE 0 END)');
  });

  test('ends with the marker of the release, whose time is that of the run, and that no load is under way', async () => {
    const exported = awkwardExport();
    const [last, end] = statementsOf(await textOf(cypherScript, exported)).slice(-2);
    expect(end).toMatch(/\{id: 'unfinished'\}\)\s*DELETE/);
    expect(last).toContain(`digest: '${exported.about.release}'`);
    expect(last).toContain("loadedAt: toString(datetime({timezone: 'UTC'}))");
    expect(last).not.toContain('2026-01-01');
  });

  test('of a part of a release has no marker, as it is none', async () => {
    const script = await textOf(cypherScript, { ...awkwardExport(), marker: undefined });
    expect(script).not.toContain(':Release {');
  });

  test('asks for no parameter', async () => {
    const texts = /'(?:[^'\\]|\\.)*'/g;
    const script = (await textOf(cypherScript, awkwardExport()))
      .replace(/^\/\/.*$/gm, '')
      .replace(texts, "''");
    expect(script).not.toMatch(/\$[a-z]/);
  });

  test('has no character that a terminal would not show', async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(await textOf(cypherScript, awkwardExport())).not.toMatch(/[\0-\x09\x0b-\x1f\x7f\u202a-\u202e]/);
  });
});
