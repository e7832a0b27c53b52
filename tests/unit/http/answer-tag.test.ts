import { describe, expect, test } from '@jest/globals';
import { answerTag, hasTag } from '../../../src/http/answer-tag.js';

const TAG = answerTag('release question');

describe('a client has an answer', () => {
  test.each([
    ['that it names', TAG],
    ['that it names without saying that the tag is weak', TAG.slice(2)],
    ['that it names among others', `"other", ${TAG}`],
    ['of whatever tag', '*'],
  ])('%s', (_, header) => {
    expect(hasTag(header, TAG)).toBe(true);
  });

  test.each([undefined, '', '"other"', 'W/"other"', '**'])('but not by %s', (header) => {
    expect(hasTag(header, TAG)).toBe(false);
  });
});
