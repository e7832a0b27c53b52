import { describe, expect, test } from '@jest/globals';
import { readJsonLines } from '../../../src/seed/read-json-lines.js';

const read = (...lines: string[]) => readJsonLines('facts.jsonl', Buffer.from(lines.join('\n')));

describe('JSON Lines', () => {
  test('are one document, whatever their order', () => {
    const { document } = read(
      '{"relationship":{"subject":"a/b"}}',
      '{"source":{"id":"s/one"}}',
      '{"entity":{"id":"a/b"}}',
      '{"source":{"id":"s/two"}}',
    );
    expect(document.value).toEqual({
      sources: [{ id: 's/one' }, { id: 's/two' }],
      entities: [{ id: 'a/b' }],
      relationships: [{ subject: 'a/b' }],
    });
    expect(document.problems).toEqual([]);
  });

  test('have a catalogue and continuities where lines say so', () => {
    const { catalogue, continuities } = read(
      '{"type":{"name":"LED_BY","label":"led by"}}',
      '{"continuity":{"id":"a"}}',
    );
    expect(catalogue?.value).toEqual({ LED_BY: { label: 'led by' } });
    expect(catalogue?.position(['LED_BY', 'label'])).toMatchObject({ line: 1, column: 34 });
    expect(continuities.map(({ value }) => value)).toEqual([{ id: 'a' }]);
    expect(read('{"entity":{}}').catalogue).toBeUndefined();
  });

  test('say at which line and column a field stands, empty lines counted', () => {
    const { document } = read('{"entity":{"id":"a/b"}}', '', '{"entity":{"id":"a/c","name":7}}');
    expect(document.position(['entities', 1, 'name'])).toEqual({ line: 3, column: 30 });
    expect(document.position(['entities', 1, 'kind'])).toEqual({ line: 3, column: 11 });
  });

  test.each([
    ['no JSON', '{"entity":', 'Expecting an object with one key'],
    ['no object', '7', 'This is no record.'],
    ['of two keys', '{"entity":{},"source":{}}', 'This is no record.'],
    ['of an unknown key', '{"person":{}}', 'This is no record.'],
    ['a type without a name', '{"type":{}}', 'This is no record.'],
  ])('report a line that is %s, and read the others', (_, line, message) => {
    const { document } = read('{"entity":{"id":"a/b"}}', line, '{"entity":{"id":"a/c"}}');
    expect(document.problems).toHaveLength(1);
    expect(document.problems[0]).toMatchObject({ rule: 'json-lines', file: 'facts.jsonl', line: 2 });
    expect(document.problems[0]?.message).toContain(message);
    expect(document.value).toEqual({ entities: [{ id: 'a/b' }, { id: 'a/c' }] });
  });

  test('may end without a line feed, and with carriage returns', () => {
    expect(read('{"entity":{"id":"ä/b"}}\r', '').document.value).toEqual({ entities: [{ id: 'ä/b' }] });
    expect(read('{"entity":{"id":"ä/b"}}').document.value).toEqual({ entities: [{ id: 'ä/b' }] });
  });
});
