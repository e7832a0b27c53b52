import type { Citation } from '../../model/citation.js';
import { finding, type Located } from '../data-set.js';
import type { Rule } from '../rule.js';

/** A place in a source is spelled one way: `Text 1` and `text 1` would be one citation with two locators. */
export const oneLocator: Rule = {
  name: 'one-locator',
  *check({ citations }) {
    const first = new Map<string, Located<Citation>>();
    for (const record of citations) {
      const { id, locator } = record.value;
      const other = first.get(id);
      if (!other) first.set(id, record);
      else if (other.value.locator !== locator) {
        const { line } = other.source.position(other.path);
        const where = `${other.source.file}:${line}`;
        yield finding(
          record,
          [],
          `the place "${locator}" is spelled "${other.value.locator}" in ${where}. Spell it one way.`,
        );
      }
    }
  },
};
