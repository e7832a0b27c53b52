import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Exported, Filters } from '../../../src/export/exported.js';
import { mermaid } from '../../../src/export/mermaid.js';
import { standIns } from '../../../src/export/stand-ins.js';
import { projectRoot } from '../../../src/project-root.js';
import { AWKWARD_NAMES, awkwardExport } from '../../support/awkward-export.js';
import { exportedParts, textOf } from '../../support/exported-data.js';

/** What Mermaid knows of a chart that it has read. */
interface Chart {
  readonly names: readonly string[];
  readonly edges: readonly { readonly start: string; readonly end: string; readonly type: string }[];
}

const READER = join(projectRoot, 'tests', 'support', 'read-mermaid.mjs');

function read(text: string): Chart {
  const { status, stdout, stderr } = spawnSync(process.execPath, [READER], { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { diagramType, names, edges } = JSON.parse(stdout);
  expect(diagramType).toBe('flowchart-v2');
  return { names: names.map(unescaped), edges };
}

/** Mermaid keeps characters by their number in a form of its own until it draws them. */
function unescaped(text: string): string {
  return text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCharCode(Number(code)));
}

function shown(name: string): string {
  const line = standIns(name).replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}

/** So many relationships, each between two that are in no other. */
function pairs(count: number): Exported {
  const { catalogue, about, ...rest } = awkwardExport();
  const numbers = Array.from({ length: count }, (_, number) => String(number).padStart(5, '0'));
  const entity = (id: string) => ({
    ...{ id, kind: 'Person' as const, name: `Person ${id}`, aliases: [], description: 'One.' },
    ...{ continuity: 'odd', citations: [] },
  });
  const relationships = numbers.map((number) => ({
    ...{ id: `odd/a${number}.m`, type: 'MEMBER_OF', subject: `odd/a${number}`, object: `odd/b${number}` },
    ...{ attested: [], rank: 'normal' as const, citations: [], disputedBy: [], properties: {} },
    ...{ startMin: 0, startMax: 0, endMin: 0, endMax: 0, attestedEvents: [] },
  }));
  const entities = ['a', 'b'].flatMap((side) => numbers.map((number) => entity(`odd/${side}${number}`)));
  return exportedParts({
    ...rest,
    catalogue,
    sources: about.sources,
    citations: [],
    entities,
    relationships,
  });
}

/** A chart that is cited from so many sources. */
async function withSources(count: number, title: string, filters: Filters): Promise<string> {
  const exported = awkwardExport();
  const sources = Array.from({ length: count }, (_, index) => ({
    ...{ id: `w/${index}`, title, publisher: 'W', licence: 'CC-BY-4.0' },
  }));
  const text = await textOf(mermaid, { ...exported, about: { ...exported.about, sources, filters } });
  read(text);
  return text;
}

describe('a flowchart, as Mermaid reads it', () => {
  test('keeps every name, on one line and shortened where it is long', async () => {
    const { names } = read(await textOf(mermaid, awkwardExport()));
    for (const name of Object.values(AWKWARD_NAMES)) expect(names).toContain(shown(name));
  });

  test('has every relationship, with an arrow where it has a direction', async () => {
    const exported = awkwardExport();
    const { edges } = read(await textOf(mermaid, exported));
    expect(edges).toHaveLength(exported.about.relationships.shown);
    expect(edges.filter(({ type }) => type === 'arrow_open')).toHaveLength(1);
  });

  test('says of which release it is', async () => {
    const exported = awkwardExport();
    expect(await textOf(mermaid, exported)).toContain(`%% Allegiance, release ${exported.about.release}`);
  });

  test.each([501, 3000])(
    'of %i relationships has what Mermaid draws, and says what is left out',
    async (count) => {
      const exported = pairs(count);
      const text = await textOf(mermaid, exported);
      expect(text.length).toBeLessThanOrEqual(50_000);
      const { names, edges } = read(text);
      expect(edges.length).toBeLessThanOrEqual(500);
      const left = [2 * count - (names.length - 1), count - edges.length];
      expect(names.at(-1)).toBe(
        `Cut: ${left[0]} entities and ${left[1]} relationships do not fit. Ask for less, or for another format.`,
      );
    },
  );

  test.each([
    [13, {}, 'And 3 more sources: /export/about'],
    [11, { depth: 2 }, 'And 1 more source: /export/about with the same parameters'],
  ])('of %i sources names ten, and says where the others are named', async (count, filters, more) => {
    const text = await withSources(count, 'Title', filters);
    expect(text.match(/^%% Source /gm)).toHaveLength(10);
    expect(text).toContain(`%% ${more}\n`);
  });

  test('names no source in part: those that do not fit are counted', async () => {
    const text = await withSources(5, 'Long '.repeat(100).trim(), {});
    expect(text.match(/^%% Source .*Licence: CC-BY-4\.0\.$/gm)).toHaveLength(3);
    expect(text).toContain('%% And 2 more sources: /export/about\n');
    expect(text.slice(0, text.indexOf('flowchart')).length).toBeLessThanOrEqual(2_000);
  });

  test('says that what it was asked for is told in part, where that is very long', async () => {
    const roots = Array.from({ length: 20 }, (_, index) => `odd/${'a'.repeat(100)}-${index}`);
    const text = await withSources(13, 'Title', { roots });
    expect(text).toMatch(/^%% A part of it, asked for by roots: odd\/a.*… \(all of it: \/export\/about\)$/m);
    expect(text).toMatch(/^%% And \d+ more sources: \/export\/about with the same parameters$/m);
    expect(text.slice(0, text.indexOf('flowchart')).length).toBeLessThanOrEqual(2_000);
  });

  test('that fits says nothing of a cut', async () => {
    expect(await textOf(mermaid, pairs(20))).not.toContain('Cut:');
  });
});
