import { describe, expect, test } from '@jest/globals';
import { type Precedes, precedence } from '../../../src/seed/precedence.js';
import { readFiles, validateFiles, yaml } from '../../support/data-folder.js';

function precedesOf(events: string): Precedes {
  const page = `source: { id: wiki/page, title: Page, publisher: Wiki }\n${events}`;
  return precedence(readFiles({ 'mirror/page.yaml': page }));
}

describe('precedence', () => {
  const precedes = precedesOf(yaml`
    entities:
      - { id: mirror/vote, kind: Event, name: Vote, description: D., date: 2410, citations: [Text 1] }
      - { id: mirror/count, kind: Event, name: Count, description: D., after: [mirror/vote], citations: [Text 1] }
      - { id: mirror/recount, kind: Event, name: Recount, description: D., after: [mirror/vote], citations: [Text 1] }
      - { id: mirror/oath, kind: Event, name: Oath, description: D., after: [mirror/capture-of-worf, mirror/count, mirror/recount], citations: [Text 1] }
      - { id: mirror/birth, kind: Event, name: Birth, description: D., date: 2300, citations: [Text 1] }
  `);

  test.each([
    ['mirror/vote', 'mirror/count'],
    ['mirror/count', 'mirror/oath'],
    ['mirror/recount', 'mirror/oath'],
    ['mirror/vote', 'mirror/oath'],
    ['mirror/capture-of-worf', 'mirror/oath'],
  ])('%s comes before %s, and not the other way round', (before, after) => {
    expect([precedes(before, after), precedes(after, before)]).toEqual([true, false]);
  });

  test('knows nothing of events side by side, of an event and itself, and of what only dates tell', () => {
    expect(precedes('mirror/count', 'mirror/recount')).toBe(false);
    expect(precedes('mirror/vote', 'mirror/vote')).toBe(false);
    expect(precedes('mirror/birth', 'mirror/vote')).toBe(false);
  });

  test('knows nothing of an event that does not exist', () => {
    expect(precedes('mirror/vote', 'mirror/voet')).toBe(false);
    expect(precedes('mirror/voet', 'mirror/vote')).toBe(false);
  });

  test('knows nothing where events come round to themselves, so that no other rule cries wolf', () => {
    const text = yaml`
      source: { id: wiki/page, title: Page, publisher: Wiki }
      entities:
        - { id: mirror/vote, kind: Event, name: Vote, description: D., after: [mirror/oath], citations: [Text 1] }
        - { id: mirror/oath, kind: Event, name: Oath, description: D., after: [mirror/vote], citations: [Text 1] }
      relationships:
        - { subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, start: event:mirror/vote, end: event:mirror/oath, citations: [Text 1] }
    `;
    const { problems } = validateFiles({ 'mirror/page.yaml': text });
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['order-cycles']));
  });
});
