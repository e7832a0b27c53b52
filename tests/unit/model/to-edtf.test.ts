import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { erasOf } from '../../../src/model/eras.js';
import { toEdtf } from '../../../src/model/to-edtf.js';
import { assertProperty } from '../../support/assert-property.js';

const eras = erasOf([
  { before: 'BBY', after: 'ABY', yearZero: true },
  { before: 'Second Age', after: 'A.T.', yearZero: false },
]);

describe('toEdtf', () => {
  test.each([
    ['19 BBY', '-0019'],
    ['BBY 19', '-0019'],
    ['19 bby', '-0019'],
    ['0 BBY', '0000'],
    ['0 ABY', '0000'],
    ['4 ABY', '0004'],
    ['25053 BBY', 'Y-25053'],
    ['25053 ABY', 'Y25053'],
    ['1 Second Age', '0000'],
    ['3441 second age', '-3440'],
    ['A.T. 3019', '3019'],
    ['44 BCE', '-0043'],
    ['1 bc', '0000'],
    ['AD 2401', '2401'],
    ['2401 CE', '2401'],
  ])('of %s is %s', (text, edtf) => {
    expect(toEdtf(text, eras)).toBe(edtf);
  });

  test.each([
    ['19~ BBY', '-0019~'],
    ['19 BBY~', '-0019~'],
    ['BBY 19?', '-0019?'],
    ['19% BBY', '-0019%'],
    ['19-05 BBY', '-0019-05'],
    ['19-05-04 BBY', '-0019-05-04'],
    ['44-03-15 BC', '-0043-03-15'],
    ['19-05 BBY?', '-0019-05?'],
    ['19-05? BBY', '-0019-05?'],
    ['19~-05 BBY', '-0019~-05'],
  ])('keeps the doubt, the month and the day: of %s it is %s', (text, edtf) => {
    expect(toEdtf(text, eras)).toBe(edtf);
  });

  test.each([
    ['22 BBY/19 BBY', '-0022/-0019'],
    ['22 BBY / 19~ BBY', '-0022/-0019~'],
    ['5 BBY/ABY 4', '-0005/0004'],
    ['../19 BBY', '../-0019'],
    ['19 BBY/..', '-0019/..'],
    ['/19 BBY', '/-0019'],
    ['19 BBY/', '-0019/'],
  ])('reads the interval %s as %s', (text, edtf) => {
    expect(toEdtf(text, eras)).toBe(edtf);
  });

  test.each([
    '2401',
    '-0019',
    'Y-25053',
    '2401-03~',
    '1816/1914',
    '../2410',
    '[1667,1668]',
    '..',
    '../..',
    ' ../.. ',
    '/',
    '',
    'event:mirror/fall-of-bajor',
  ])('leaves %j, which names no era, as it is', (text) => {
    expect(toEdtf(text, eras)).toBe(text);
  });

  test.each([
    ['an unknown label', '19 BBX'],
    ['a year 0 where there is none', '0 BCE'],
    ['a year 0 where there is none, after', '0 A.T.'],
    ['a month that is none', '19-13 BBY'],
    ['a day that is none', '19-02-30 BBY'],
    ['two signs of doubt', '19~ BBY~'],
    ['a month of a year of five digits', '25053-05 BBY'],
    ['an interval of which only the end names its era', '22/19 BBY'],
    ['an interval of which only the end names its era, in EDTF', '0004/19 ABY'],
    ['an interval of which only the start names its era', '22 BBY/0019'],
    ['an interval turned round', '19 BBY/22 BBY'],
    ['an interval of three', '22 BBY/19 BBY/17 BBY'],
    ['an event within an era', 'event:a/19 BBY'],
    ['a year beyond all dates', '99999999999999999999 BBY'],
    ['a year beyond all numbers', `${'9'.repeat(400)} BBY`],
  ])('leaves %s, which makes no date, as it is: %s', (_, text) => {
    expect(toEdtf(text, eras)).toBe(text);
  });

  test('changes nothing that it has made', () => {
    const labels = fc.constantFrom('BBY', 'ABY', 'Second Age', 'A.T.', 'BCE', 'AD');
    assertProperty(
      fc.property(fc.nat(), labels, fc.constantFrom('', '~', '-05', '-05-04'), (year, label, rest) => {
        const edtf = toEdtf(`${year}${rest} ${label}`, eras);
        expect(toEdtf(edtf, eras)).toBe(edtf);
      }),
    );
  });
});
