import { describe, expect, test } from '@jest/globals';
import { erasOf, halvesOf } from '../../../src/model/eras.js';

const YAVIN = { before: 'BBY', after: 'ABY', yearZero: true };

describe('erasOf', () => {
  test('knows BCE, CE, BC and AD, which have no year 0, without any calendar', () => {
    expect([...erasOf([]).values()]).toEqual([
      { label: 'BCE', side: 'before', yearZero: false },
      { label: 'CE', side: 'after', yearZero: false },
      { label: 'BC', side: 'before', yearZero: false },
      { label: 'AD', side: 'after', yearZero: false },
    ]);
  });

  test('has the eras of calendars first, by their label in lower case', () => {
    const eras = erasOf([YAVIN]);
    expect([...eras.keys()].slice(0, 3)).toEqual(['bby', 'aby', 'bce']);
    expect(eras.get('aby')).toEqual({ label: 'ABY', side: 'after', yearZero: true });
  });

  test('lets a calendar say what BCE means', () => {
    const eras = erasOf([{ before: 'bce', after: 'SE', yearZero: true }]);
    expect(eras.get('bce')).toEqual({ label: 'bce', side: 'before', yearZero: true });
    expect(eras.get('ce')?.yearZero).toBe(false);
  });

  test('has what two calendars share once', () => {
    expect([...erasOf([YAVIN, YAVIN]).keys()]).toEqual([...erasOf([YAVIN]).keys()]);
  });
});

describe('halvesOf', () => {
  test('gives the years before, then those after', () => {
    expect(halvesOf(YAVIN)).toEqual([
      { label: 'BBY', side: 'before', yearZero: true },
      { label: 'ABY', side: 'after', yearZero: true },
    ]);
  });
});
