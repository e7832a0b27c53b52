import { describe, expect, test } from '@jest/globals';
import { captionLines } from '../../../../src/explorer/take-away/caption-lines.js';
import { citedSources } from '../../../../src/explorer/take-away/cited-sources.js';
import { embedSnippet } from '../../../../src/explorer/take-away/embed-snippet.js';
import { exportAddress } from '../../../../src/explorer/take-away/export-address.js';
import { fileName } from '../../../../src/explorer/take-away/file-name.js';
import { linkToView } from '../../../../src/explorer/take-away/link-to-view.js';
import { playgroundAddress } from '../../../../src/explorer/take-away/playground-address.js';
import { wrapWords } from '../../../../src/explorer/take-away/wrap-words.js';
import { exportArguments } from '../../../../src/http/export-arguments.js';
import { readQueryLink } from '../../../../src/playground/query-link.js';

const DIGEST = '0123456789abcdef0123';
const source = (id: string, licence = 'CC BY-SA 4.0') => ({
  ...{ id, title: `Title of ${id}`, publisher: 'A wiki' },
  ...{ revision: null, url: null, licence },
});
const cite = (...ids: string[]) => ({
  citations: ids.map((id) => ({ id, locator: '', kind: 'STATED' as const, note: null, source: source(id) })),
});

describe('addresses', () => {
  test('an export is of what is asked for, in the words of the server', () => {
    const address = exportAddress('/export/gexf', {
      ...{ roots: ['sto/a', 'sto/b,c'], depth: 2, types: ['LED_BY'], kinds: ['FACTION'] },
      ...{ asOf: '2401~', certainty: 'certain', limit: 50 },
    });
    const { pathname, searchParams } = new URL(address, 'http://localhost');
    expect(pathname).toBe('/export/gexf');
    const catalogue = new Map([['LED_BY', {}]]) as unknown as Parameters<typeof exportArguments>[1];
    expect(exportArguments(Object.fromEntries(searchParams), catalogue)).toMatchObject({
      ...{ depth: 2, types: ['LED_BY'], kinds: ['Faction'], asOf: '2401~', certainty: 'certain', limit: 50 },
    });
  });

  test('an export of nothing is of the whole release, and a certainty without a moment is not asked for', () => {
    expect(exportAddress('/export/dot', undefined)).toBe('/export/dot');
    expect(exportAddress('/export/dot', { roots: [] })).toBe('/export/dot');
    expect(exportAddress('/export/dot', { roots: ['a/b'], certainty: 'certain' })).toBe(
      '/export/dot?roots=a%2Fb',
    );
  });

  test('a link to a view names its release', () => {
    const address = {
      view: 'timeline',
      embedded: false,
      id: '',
      parameters: { e: 'sto/a', at: '2401' },
      unknown: [],
    } as const;
    expect(linkToView('http://here', address, DIGEST)).toBe(
      'http://here/timeline?e=sto/a&at=2401&release=0123456789ab',
    );
    expect(linkToView('http://here', { ...address, embedded: true }, undefined)).toBe(
      'http://here/embed/timeline?e=sto/a&at=2401',
    );
  });

  test('the playground reads the link to a query', () => {
    const link = playgroundAddress('Timeline of\nWorf', ' query Q { __typename } ', { of: ['mirror/worf'] });
    expect(readQueryLink(new URL(link, 'http://localhost').href)).toEqual({
      query: '# Timeline of Worf\nquery Q { __typename }\n',
      variables: '{\n  "of": [\n    "mirror/worf"\n  ]\n}',
    });
  });

  test('HTML that embeds a view cannot be broken out of', () => {
    expect(embedSnippet('http://here/embed/path?from=a&to=b', '"Who" <b>')).toBe(
      '<iframe src="http://here/embed/path?from=a&amp;to=b" title="&quot;Who&quot; &lt;b&gt;" width="600" height="400" loading="lazy"></iframe>',
    );
  });

  test('a file is named after what it shows', () => {
    expect(fileName('Timeline of M’Tara & Éa!', DIGEST, 'svg')).toBe(
      'allegiance-timeline-of-m-tara-e-a-0123456789ab.svg',
    );
    expect(fileName('?', undefined, 'png')).toBe('allegiance.png');
  });
});

describe('captions', () => {
  test('sources are named once, the most cited first', () => {
    expect(citedSources([cite('a'), cite('b', 'a'), cite('b'), cite('b')]).map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
  });

  test('say what is shown, whose it is, of which release and where', () => {
    const caption = {
      title: 'Title',
      lines: ['3 of 4', ''],
      release: DIGEST,
      sources: [source('a'), source('b', '')],
      address: 'http://here',
    };
    expect(captionLines(caption)).toEqual([
      '3 of 4',
      'Sources: Title of a (A wiki, CC BY-SA 4.0); Title of b (A wiki, licence not recorded).',
      'Allegiance, release 0123456789ab',
      'http://here',
    ]);
  });

  test('count the sources that there is no room for', () => {
    const sources = Array.from({ length: 20 }, (_, number) => source(`${number}`));
    const [line] = captionLines({ title: '', lines: [], release: undefined, sources, address: '' });
    expect(line).toMatch(/Title of 11 \(.*\); and 8 more\.$/);
  });

  test('are divided between words, and within one that is too long', () => {
    expect(wrapWords('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapWords('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k']);
    expect(wrapWords('  ', 4)).toEqual([]);
  });
});
