import { describe, expect, test } from '@jest/globals';
import { readFacts } from '../../../src/seed/read-facts.js';
import { withDataFolder } from '../../support/data-folder.js';
import { thrownBy } from '../../support/thrown-by.js';

describe('readFacts', () => {
  test('answers the facts of a folder without an error', () => {
    const { data, warnings } = withDataFolder({}, readFacts);
    expect(data.entities).toHaveLength(5);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['source:', '1 error', ['mirror/page.yaml:1:8: source: source is empty. Expecting a map of fields.']],
    [
      'source:\nentitys: []',
      '2 errors',
      [
        'mirror/page.yaml:1:8: source: source is empty. Expecting a map of fields.',
        'mirror/page.yaml:2:10: file: "entitys" is not a field here. Did you mean "entities"?',
      ],
    ],
  ])('refuses a folder with the page %j whole, with all its problems', (page, count, problems) => {
    withDataFolder({ 'mirror/page.yaml': page }, (folder) => {
      expect(thrownBy(() => readFacts(folder))).toMatchObject({
        code: 'BAD_DATA',
        exitCode: 3,
        message: [`"${folder}" has ${count}:`, ...problems].join('\n'),
        hint: 'Nothing was loaded. Mend these and start again.',
      });
    });
  });
});
