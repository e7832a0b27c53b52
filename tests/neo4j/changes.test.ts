import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type AskedMoment, holds } from '../../src/model/holds.js';
import { projectRoot } from '../../src/project-root.js';
import { periodOf } from '../../src/seed/period-of.js';
import { readFacts } from '../../src/seed/read-facts.js';
import { type Api, openApi } from '../support/api.js';
import { checked } from '../support/checked.js';
import { everyMoment } from '../support/every-moment.js';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});

const { data } = readFacts(join(projectRoot, 'data'));

const CHANGES = `query ($of: [ID!], $continuity: ID, $types: [RelationshipType!], $from: Moment!, $to: Moment!, $certainty: Certainty! = POSSIBLE, $limit: Int! = 1000) {
  changes(of: $of, continuity: $continuity, types: $types, from: $from, to: $to, certainty: $certainty, limit: $limit) {
    truncated added { id certainty } ended { id certainty } } }`;

type Change = { id: string; certainty: string };
const ids = (changes: Change[]): string[] => changes.map(({ id }) => id).toSorted();

describe('changes', () => {
  const moments = everyMoment(data).filter((_, index) => index % 4 === 0);

  test('are what the model finds between any two moments, possibly and certainly', async () => {
    for (const [from, earlier] of moments) {
      for (const [to, later] of moments) {
        if (!isBefore(earlier, later)) continue;
        for (const certainty of ['POSSIBLE', 'CERTAIN']) {
          const { changes } = await api.ask(CHANGES, { from, to, certainty });
          const found = { added: ids(changes.added), ended: ids(changes.ended) };
          const expected = {
            added: heldAtOne(later, earlier, certainty),
            ended: heldAtOne(earlier, later, certainty),
          };
          expect({ from, to, certainty, ...found }).toEqual({ from, to, certainty, ...expected });
          checked(data.relationships.length, 'relationships between two moments, changes beside the model');
        }
      }
    }
  }, 120_000);

  test('end nothing that stays true or has not ended', async () => {
    for (const [from, earlier] of moments) {
      for (const [to, later] of moments) {
        if (!isBefore(earlier, later)) continue;
        const { changes } = await api.ask(CHANGES, { from, to });
        const ended = data.relationships.filter(({ value }) => ids(changes.ended).includes(value.id));
        for (const { value } of ended) {
          expect(value.end).not.toBe('..');
          expect(data.catalogue.get(value.type)?.occurrence).toBe(false);
        }
      }
    }
  }, 60_000);

  test('carry the certainty of the moment at which they hold', async () => {
    const { changes } = await api.ask(CHANGES, {
      continuity: 'mirror',
      from: 'event:mirror/capture-of-worf',
      to: 'event:mirror/fleet-reform-under-martok',
    });
    const worf = 'mirror/klingon-cardassian-alliance.led-by.worf.until-his-deposition';
    const martok = 'mirror/klingon-cardassian-alliance.led-by.martok.from-his-election';
    expect(changes.added).toContainEqual({ id: martok, certainty: 'CERTAIN' });
    expect(changes.ended).toContainEqual({ id: worf, certainty: 'CERTAIN' });
  });

  test('are those of the entities, the continuity and the types that are asked for', async () => {
    const moments = { from: '2408', to: 'event:sto/founding-of-the-alpha-quadrant-alliance' };
    const of = ['sto/klingon-empire'];
    const types = ['MEMBER_OF'];
    const { changes } = await api.ask(CHANGES, { ...moments, of, types });
    expect(changes.added.length).toBeGreaterThan(0);
    for (const { id } of changes.added) expect(id).toMatch(/^sto\/klingon-empire\.member-of\./);
    const elsewhere = await api.ask(CHANGES, { ...moments, of, continuity: 'mirror' });
    expect(elsewhere.changes).toEqual({ truncated: false, added: [], ended: [] });
  });

  test('say where they were cut', async () => {
    const moments = { from: '2300', to: 'event:sto/iconian-ceasefire' };
    const whole = (await api.ask(CHANGES, moments)).changes;
    const cut = (await api.ask(CHANGES, { ...moments, limit: 2 })).changes;
    expect(whole.truncated).toBe(false);
    expect(cut.truncated).toBe(true);
    expect(cut.added).toEqual(whole.added.slice(0, 2));
  });

  test.each([
    ['moments the wrong way round', { from: '2410', to: '2409' }, 'BAD_USER_INPUT'],
    [
      'events the wrong way round',
      { from: 'event:mirror/deposition-of-worf', to: 'event:mirror/capture-of-worf' },
      'BAD_USER_INPUT',
    ],
    ['moments that overlap', { from: '2400/2420', to: '2405' }, 'BAD_USER_INPUT'],
    [
      'events of no known order',
      { from: 'event:mirror/fleet-reform-under-martok', to: 'event:mirror/reform-of-alliance-intelligence' },
      'BAD_USER_INPUT',
    ],
    ['no entities', { from: '2409', to: '2410', of: [] }, 'BAD_USER_INPUT'],
    ['an unknown entity', { from: '2409', to: '2410', of: ['sto/nobody'] }, 'NOT_FOUND'],
    ['an unknown continuity', { from: '2409', to: '2410', continuity: 'prime' }, 'NOT_FOUND'],
    ['a limit out of bounds', { from: '2409', to: '2410', limit: 1001 }, 'BAD_USER_INPUT'],
  ])('of %s are refused', async (_, variables, code) => {
    expect((await api.refused(CHANGES, variables))[0]?.extensions.code).toBe(code);
  });
});

function heldAtOne(at: AskedMoment, other: AskedMoment, certainty: string): string[] {
  return data.relationships
    .filter(({ value }) => {
      const period = periodOf(value, data);
      const how = holds(period, at);
      return (certainty === 'CERTAIN' ? how === 'certain' : how) && !holds(period, other);
    })
    .map(({ value }) => value.id)
    .toSorted();
}

function isBefore(first: AskedMoment, second: AskedMoment): boolean {
  const { event } = first;
  return (
    first.until <= second.from || (event !== undefined && event !== second.event && second.past.has(event))
  );
}
