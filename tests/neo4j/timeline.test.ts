import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../src/project-root.js';
import { periodOf } from '../../src/seed/period-of.js';
import { precedence } from '../../src/seed/precedence.js';
import { readFacts } from '../../src/seed/read-facts.js';
import { type Api, openApi } from '../support/api.js';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});

const { data } = readFacts(join(projectRoot, 'data'));
const precedes = precedence(data);

const TIMELINE = `query ($of: [ID!], $continuity: ID, $from: Moment, $until: Moment, $first: Int! = 100, $after: String) {
  timeline(of: $of, continuity: $continuity, from: $from, until: $until, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { sentence start end event { id } relationship { id startEvent { id } } } } }`;

interface Item {
  sentence: string;
  start: string | null;
  end: string | null;
  event: { id: string } | null;
  relationship: { id: string; startEvent: { id: string } | null } | null;
}

async function itemsOf(variables: Record<string, unknown>): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const {
      timeline,
    }: {
      timeline: { totalCount: number; nodes: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    } = await api.ask(TIMELINE, { ...variables, after });
    items.push(...timeline.nodes);
    after = timeline.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null;
    if (!after) expect(items).toHaveLength(timeline.totalCount);
  } while (after);
  return items;
}

const idOf = ({ event, relationship }: Item): string => event?.id ?? relationship?.id ?? '';

describe('a timeline', () => {
  test('has every event once, and every relationship that something places in time', async () => {
    const found = (await itemsOf({ first: 37 })).map(idOf);
    const events = data.entities.filter(({ value }) => value.kind === 'Event');
    const placed = data.relationships.filter(
      ({ value: { type, start, end, attested, rank } }) =>
        type !== 'INVOLVED' &&
        rank !== 'deprecated' &&
        [start, end, ...attested].some((moment) => moment !== undefined && moment !== '..'),
    );
    expect(found.toSorted()).toEqual([...events, ...placed].map(({ value }) => value.id).toSorted());
  });

  test('puts no event before one that it comes after, and each before what began with it', async () => {
    const items = await itemsOf({});
    const events = items.flatMap(({ event }) => event?.id ?? []);
    const wrong = events.flatMap((id, index) =>
      events.slice(0, index).filter((before) => precedes(id, before)),
    );
    expect(wrong).toEqual([]);
    for (const [index, { relationship }] of items.entries()) {
      const start = relationship?.startEvent?.id;
      if (start) expect(items.slice(0, index).map(idOf)).toContain(start);
    }
  });

  test('puts nothing before what was over before it began', async () => {
    const items = await itemsOf({ continuity: 'sto' });
    const bounds = new Map(data.relationships.map(({ value }) => [value.id, periodOf(value, data)]));
    const dated = items.flatMap((item) => bounds.get(idOf(item)) ?? []);
    for (const [index, { startMin }] of dated.entries()) {
      for (const { startMax } of dated.slice(index)) expect(startMax).toBeGreaterThanOrEqual(startMin);
    }
  });

  test('tells events and relationships in sentences, with their dates', async () => {
    const items = await itemsOf({ of: ['mirror/worf'] });
    expect(items.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        'The Capture of Worf happened.',
        'The Terran Rebellion captured Worf, at the Capture of Worf.',
        'Martok succeeded Worf as Regent, at the Election of Martok.',
      ]),
    );
    const [dominion] = (await itemsOf({ of: ['mirror/arrival-of-the-dominion'] })).filter(
      ({ event }) => event,
    );
    expect(dominion).toMatchObject({
      sentence: 'The Arrival of the Dominion happened in 2401.',
      start: '2401',
      end: null,
    });
  });

  test('of a window has what may have happened in it: neither before its first moment nor after its last', async () => {
    const window = { from: 'event:mirror/capture-of-worf', until: 'event:mirror/election-of-martok' };
    const events = (await itemsOf({ continuity: 'mirror', ...window })).flatMap(
      ({ event }) => event?.id ?? [],
    );
    expect(events).toEqual([
      'mirror/capture-of-worf',
      'mirror/deposition-of-worf',
      'mirror/election-of-martok',
    ]);
    const sentences = (await itemsOf({ of: ['mirror/worf'], ...window })).map(({ sentence }) => sentence);
    expect(sentences).toContain('The Alliance leadership deposed Worf as Regent, at the Deposition of Worf.');
    const before = await itemsOf({
      of: ['mirror/worf'],
      until: 'event:mirror/building-of-the-rebel-warship',
    });
    expect(before.map(({ sentence }) => sentence).filter((sentence) => sentence.includes('deposed'))).toEqual(
      [],
    );
  });

  test('of what happened once has it in the window of its date alone', async () => {
    const years = ['2400', '2401', '2402'].map(async (year) => {
      const items = await itemsOf({ of: ['mirror/terok-nor'], from: year, until: year });
      return items.filter(({ sentence }) => sentence.startsWith('The Dominion destroyed Terok Nor')).length;
    });
    expect(await Promise.all(years)).toEqual([0, 1, 0]);
  });

  test.each([
    ['a window that ends before it begins', { from: '2410', until: '2409' }, 'BAD_USER_INPUT'],
    ['an unknown entity', { of: ['sto/nobody'] }, 'NOT_FOUND'],
    ['an unknown continuity', { continuity: 'prime' }, 'NOT_FOUND'],
    ['too many at a time', { first: 101 }, 'BAD_USER_INPUT'],
  ])('of %s is refused', async (_, variables, code) => {
    expect((await api.refused(TIMELINE, variables))[0]?.extensions.code).toBe(code);
  });

  test('refuses a cursor of another timeline', async () => {
    const { timeline } = await api.ask(TIMELINE, { continuity: 'mirror', first: 1 });
    const [error] = await api.refused(TIMELINE, { continuity: 'sto', after: timeline.pageInfo.endCursor });
    expect(error?.extensions.code).toBe('BAD_CURSOR');
  });
});
