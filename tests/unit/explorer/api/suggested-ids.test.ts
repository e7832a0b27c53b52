import { describe, expect, test } from '@jest/globals';
import { suggestedIds, unknownId } from '../../../../src/explorer/api/suggested-ids.js';

const MESSAGE = 'There is no entity "a/worff". Did you mean "a/worf" or "b/worf"?';

describe('an id that the API does not know', () => {
  test('is the first that it speaks of, and what it suggests comes after it', () => {
    expect(unknownId(MESSAGE)).toBe('a/worff');
    expect(suggestedIds(MESSAGE)).toEqual(['a/worf', 'b/worf']);
  });

  test('has no suggestions where the API has none', () => {
    expect(suggestedIds('There is no entity "a/worff".')).toEqual([]);
    expect(unknownId('The server does not answer.')).toBeUndefined();
  });
});
