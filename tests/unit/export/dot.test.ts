import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { dot } from '../../../src/export/dot.js';
import { standIns } from '../../../src/export/stand-ins.js';
import { AWKWARD_NAMES, awkwardExport, idOf } from '../../support/awkward-export.js';
import { textOf } from '../../support/exported-data.js';

interface Drawn {
  readonly objects: readonly { readonly _gvid: number; readonly name: string }[];
  readonly edges: readonly {
    readonly id: string;
    readonly tail: number;
    readonly head: number;
    readonly dir?: string;
  }[];
}

const exported = awkwardExport();
let svg: string;
let drawn: Drawn;

beforeAll(async () => {
  const graphviz = await Graphviz.load();
  const text = await textOf(dot, exported);
  svg = graphviz.layout(text, 'svg', 'dot');
  drawn = JSON.parse(graphviz.layout(text, 'json', 'dot'));
});

/** As an SVG shows a text, line by line; browsers and Graphviz take spaces for one kind of space. */
const shown = (name: string): string[] =>
  standIns(name)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' '));

const textsIn = (part: string): string[] =>
  [...part.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replace(/[\s\u00a0]+/g, ' '),
  );

describe('DOT, as Graphviz draws it', () => {
  test.each(Object.entries(AWKWARD_NAMES))('shows the name "%s"', (key, name) => {
    const group =
      svg
        .split('<g ')
        .find((part) => part.includes(`<title>${idOf(key).replaceAll('-', '&#45;')}</title>`)) ?? '';
    expect(textsIn(group)).toEqual(shown(name));
  });

  test('has every entity and every relationship, and joins what that joins', () => {
    expect(drawn.objects.map(({ name }) => name)).toHaveLength(exported.about.entities.shown);
    expect(drawn.edges).toHaveLength(exported.about.relationships.shown);
    const edge = drawn.edges.find(({ id }) => id === 'odd/at.dated.plain');
    const nameOf = (place: number | undefined) => drawn.objects.find(({ _gvid }) => _gvid === place)?.name;
    expect([nameOf(edge?.tail), nameOf(edge?.head)]).toEqual(['odd/at', 'odd/centre']);
  });

  test('draws no arrow where there is no direction', () => {
    expect(drawn.edges.filter(({ dir }) => dir === 'none').map(({ id }) => id)).toEqual([
      'odd/at.allied-with.centre',
    ]);
  });

  test('shows when it was', () => {
    expect(textsIn(svg)).toContain('member "of" <&> (2401 – 2410-03-31)');
  });
});
