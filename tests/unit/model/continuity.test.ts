import { expect, test } from '@jest/globals';
import { continuityOf } from '../../../src/model/continuity.js';

test.each(['mirror/worf', 'mirror/worf.counterpart-of.sto-worf', 'mirror/a.b/c'])(
  'the continuity of %s is mirror',
  (id) => {
    expect(continuityOf(id)).toBe('mirror');
  },
);
