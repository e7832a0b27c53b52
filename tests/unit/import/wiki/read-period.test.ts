import { describe, expect, test } from '@jest/globals';
import { readPeriod } from '../../../../src/import/wiki/read-period.js';
import { erasOf } from '../../../../src/model/eras.js';

const BY_ERA = { eras: erasOf([{ before: 'BBY', after: 'ABY', yearZero: true }]), plainYears: false };
const PLAIN = { eras: erasOf([]), plainYears: true };

describe('a period of a wiki', () => {
  test.each([
    ['1912', { date: '1912' }],
    ['1912–1918', { start: '1912', end: '1918' }],
    ['1912-1918', { start: '1912', end: '1918' }],
    ['c. 1329-1339', { start: '1329~', end: '1339' }],
    ['5 June 1912-1 May 1913', undefined],
    ['1912-present', { start: '1912', end: '..' }],
    ['1912-10', { date: '1912-10' }],
    ['1912-13', undefined],
    ['1912-10-08', { date: '1912-10-08' }],
    ['mid-1912', undefined],
    ['1918-1912', undefined],
    ['1912-1913-1914', undefined],
    ['1912 - 1918', { start: '1912', end: '1918' }],
    ['1912 to June 1918', { start: '1912', end: '1918-06' }],
    ['from 1912 to 1918', { start: '1912', end: '1918' }],
    ['5 June 1912 – 1 May 1913', { start: '1912-06-05', end: '1913-05-01' }],
    ['8–12 October 1912', { start: '1912-10-08', end: '1912-10-12' }],
    ['8 October – 3 November 1912', { start: '1912-10-08', end: '1912-11-03' }],
    ['October 8–12, 1912', { start: '1912-10-08', end: '1912-10-12' }],
    ['October 8 – November 3, 1912', { start: '1912-10-08', end: '1912-11-03' }],
    ['June – August 1912', { start: '1912-06', end: '1912-08' }],
    ['15 March 44 BC – 3 April 43 BC', { start: '-0043-03-15', end: '-0042-04-03' }],
    ['12–8 October 1912', undefined],
    ['since 1912', { start: '1912' }],
    ['until 1912', { end: '1912' }],
    ['1912–present', { start: '1912', end: '..' }],
    ['1912–1912', { start: '1912', end: '1912' }],
    ['1918–1912', undefined],
    ['1912–', { start: '1912' }],
    ['c. June 1912 —', { start: '1912-06~' }],
    ['1912-', { start: '1912' }],
    ['since 1912–', undefined],
    ['1912–1913–', undefined],
    ['430–', undefined],
    ['–', undefined],
    ['1912–13', undefined],
    ['1912–1913–1914', undefined],
    ['–1912', undefined],
    ['after 1912', undefined],
    ['the summer of 1912', undefined],
    ['', undefined],
    ['–'.repeat(100_000), undefined],
  ])('%j is %j where years are plain', (text, period) => {
    expect(readPeriod(text, PLAIN)).toEqual(period);
  });

  test.each([
    ['19 BBY–4 ABY', { start: '-0019', end: '0004' }],
    ['19 BBY-4 ABY', { start: '-0019', end: '0004' }],
    ['1019-1004 BBY', { start: '-1019', end: '-1004' }],
    ['19 BBY-present', { start: '-0019', end: '..' }],
    ['19-04 BBY', { date: '-0019-04' }],
    ['19–4 BBY', { start: '-0019', end: '-0004' }],
    ['4–19 BBY', undefined],
    ['4–5 ABY', { start: '0004', end: '0005' }],
    ['19 BBY–4', undefined],
    ['19 BBY–', { start: '-0019' }],
    ['19–', undefined],
    ['since 19 BBY', { start: '-0019' }],
  ])('%j is %j where a year has an era', (text, period) => {
    expect(readPeriod(text, BY_ERA)).toEqual(period);
  });
});
