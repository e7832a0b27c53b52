import { describe, expect, test } from '@jest/globals';
import { eventSentence, inText, type Named, sentence } from '../../../src/model/sentence.js';

const ALLIANCE: Named = { kind: 'Faction', name: 'Alliance', article: 'the' };
const INTENDANTS: Named = { kind: 'Faction', name: 'Intendants', article: 'the', plural: true };
const BAJORANS: Named = { kind: 'Species', name: 'Bajorans' };
const WORF: Named = { kind: 'Person', name: 'Worf' };
const BAJOR: Named = { kind: 'Place', name: 'Bajor' };
const QUADRANT: Named = { kind: 'Place', name: 'Alpha Quadrant', article: 'the' };
const WAR: Named = { kind: 'Conflict', name: 'Dominion War' };

const MEMBER = { verb: 'belonged to', inverseVerb: 'counted among its members' };
const LEADER = { verb: 'was led by', inverseVerb: 'led' };
const LOCATED = { verb: 'was located in', inverseVerb: 'was the location of' };
const FOUGHT = { verb: 'fought in', inverseVerb: 'was fought by' };
const SAME = { verb: 'is the counterpart of', inverseVerb: 'is the counterpart of' };

type Verbs = typeof MEMBER;

describe('sentence', () => {
  test.each<[Verbs, Named, Named, string, string]>([
    [LEADER, ALLIANCE, WORF, 'The Alliance was led by Worf.', 'Worf led the Alliance.'],
    [
      MEMBER,
      WORF,
      ALLIANCE,
      'Worf belonged to the Alliance.',
      'The Alliance counted among its members Worf.',
    ],
    [
      MEMBER,
      WORF,
      INTENDANTS,
      'Worf belonged to the Intendants.',
      'The Intendants counted among their members Worf.',
    ],
    [LEADER, INTENDANTS, WORF, 'The Intendants were led by Worf.', 'Worf led the Intendants.'],
    [SAME, BAJORANS, WORF, 'Bajorans are the counterpart of Worf.', 'Worf is the counterpart of Bajorans.'],
    [LOCATED, BAJORANS, BAJOR, 'Bajorans were located at Bajor.', 'Bajor was the location of Bajorans.'],
    [
      LOCATED,
      BAJOR,
      QUADRANT,
      'Bajor was located in the Alpha Quadrant.',
      'The Alpha Quadrant was the location of Bajor.',
    ],
    [FOUGHT, WORF, WAR, 'Worf fought in Dominion War.', 'Dominion War was fought by Worf.'],
  ])('of %j, of %j and %j, is told from both ends', (verbs, subject, object, told, inverse) => {
    const parts = { period: '' };
    expect(sentence(verbs, subject, object, false, parts)).toBe(told);
    expect(sentence(verbs, subject, object, true, parts)).toBe(inverse);
  });

  test('says office, role, side, outcome and time', () => {
    const parts = {
      office: 'Regent',
      role: 'captive',
      side: 'Alliance',
      outcome: 'defeat',
      period: ' in 2401',
    };
    expect(sentence(LEADER, ALLIANCE, WORF, false, parts)).toBe(
      'The Alliance was led by Worf as Regent (captive) on the side "Alliance" (outcome: defeat) in 2401.',
    );
  });

  test('says what a type has of its own, after the rest', () => {
    const properties = [
      { name: 'goods', value: 'salt' },
      { name: 'tons', value: '12' },
    ];
    const parts = { outcome: 'profit', properties, period: ' in 2401' };
    expect(sentence(MEMBER, WORF, ALLIANCE, false, parts)).toBe(
      'Worf belonged to the Alliance (outcome: profit) (goods: salt) (tons: 12) in 2401.',
    );
  });
});

describe('eventSentence', () => {
  test('says that it happened, and when', () => {
    expect(eventSentence({ name: 'Fall of Bajor', article: 'the' }, ' in 2401')).toBe(
      'The Fall of Bajor happened in 2401.',
    );
    expect(eventSentence({ name: 'first contact' }, '')).toBe('First contact happened.');
  });
});

describe('inText', () => {
  test('has the article that a name has', () => {
    expect([ALLIANCE, WORF].map(inText)).toEqual(['the Alliance', 'Worf']);
  });
});
