import { describe, expect, test } from '@jest/globals';
import { written } from '../../../src/seed/written.js';
import { readFiles, yaml } from '../../support/data-folder.js';

const { relationships } = readFiles({
  'mirror/page.yaml': yaml`
    source: { id: wiki/page, title: Page, publisher: Wiki }
    relationships:
      - { subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, start: 44 BCE, end: 298, attested: ["0200", 19~ BCE], citations: [Text 1] }
  `,
});
const [record] = relationships;
if (!record) throw new Error('The page has a relationship.');

describe('written', () => {
  test.each([
    [['start'], '44 BCE'],
    [['end'], '298'],
    [['attested', 0], '0200'],
    [['attested', 1], '19~ BCE'],
  ])('says of the field %j what stands in the file', (field, text) => {
    expect(written(record, field, record.value.start)).toBe(text);
  });

  test('is the value where the file says nothing', () => {
    expect(written(record, ['rank'], record.value.rank)).toBe('normal');
    expect(written(record, ['attested', 2, 'x'], '2401')).toBe('2401');
  });
});
