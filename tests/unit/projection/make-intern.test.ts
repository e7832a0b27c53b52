import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeIntern } from '../../../src/projection/make-intern.js';
import type { RelationshipRecord } from '../../../src/queries/records.js';
import { assertProperty } from '../../support/assert-property.js';

/** Each from a text of its own, so that nothing is shared before. */
const record = (json: string): RelationshipRecord => JSON.parse(json);

describe('makeIntern', () => {
  test('leaves every record as it reads, also where a text reads like a list', () => {
    const text = fc.oneof(fc.constantFrom('', 'a', '[]', '["a"]', '[1,2]', 'null'), fc.string());
    const texts = fc.array(fc.constantFrom('a', 'b', '[]', '["a"]'), { maxLength: 2 });
    const place = fc.constantFrom([1, 2], [1], []);
    const fields = {
      id: text,
      start: text,
      role: text,
      note: text,
      attested: texts,
      attestedEvents: texts,
      citations: texts,
      place,
      endPlace: place,
      startMin: fc.integer(),
    };
    const records = fc.array(fc.record(fields, { requiredKeys: ['id', 'citations'] }), { maxLength: 12 });
    assertProperty(
      fc.property(records, (given) => {
        const intern = makeIntern();
        const interned = given.map((one) => intern(record(JSON.stringify(one))));
        expect(interned).toEqual(given.map((one) => JSON.parse(JSON.stringify(one))));
      }),
      { numRuns: 1_000 },
    );
  });

  test('keeps an equal list once, in whatever records and fields it stands', () => {
    const intern = makeIntern();
    const one = intern(record('{"citations":["a","b"],"attested":[],"place":[1,2]}'));
    const other = intern(record('{"citations":["a","b"],"attestedEvents":[],"endPlace":[1,2]}'));
    expect(other.citations).toBe(one.citations);
    expect(other.attestedEvents).toBe(one.attested);
    expect(other.endPlace).toBe(one.place);
  });

  test('keeps once what types have of their own, and leaves alone what has none', () => {
    const intern = makeIntern(['attested', 'goods', 'tons']);
    const goods = 'salt'.repeat(100);
    const [one, other, none] = [
      ...[intern(record(`{"goods":"${goods}","tons":1}`)), intern(record(`{"goods":"${goods}","tons":2}`))],
      intern(record('{"role":"guard"}')),
    ];
    expect([one, other, none]).toEqual([{ goods, tons: 1 }, { goods, tons: 2 }, { role: 'guard' }]);
    expect(Object.keys(none ?? {})).toEqual(['role']);
  });

  test('does not take lists for one that read alike', () => {
    const intern = makeIntern();
    const [one, other] = ['["a","b"]', '["a,b"]'].map((list) => intern(record(`{"citations":${list}}`)));
    expect(other?.citations).not.toBe(one?.citations);
  });

  test('knows nothing of the records of another', () => {
    const [one, other] = [makeIntern(), makeIntern()].map((intern) => intern(record('{"citations":["a"]}')));
    expect(other?.citations).not.toBe(one?.citations);
  });
});
