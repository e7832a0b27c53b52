import { badInput } from '../errors.js';

/**
 * Refuses (BAD_USER_INPUT) an item of `sort` that has several fields, or none: which of them comes first, an object does not say.
 */
export function checkSort(sort: unknown): void {
  for (const item of [sort].flat()) {
    const names = Object.keys((item ?? {}) as object);
    if (names.length === 1) continue;
    const found = names.length === 0 ? 'names no field' : `names ${names.join(' and ')} at once`;
    throw badInput(
      `An item of \`sort\` ${found}. Expecting one field in each, e.g. \`[{ name: ASC }, { id: ASC }]\`.`,
    );
  }
}
