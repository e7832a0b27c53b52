import { didYouMean } from '../../model/nearest.js';
import { finding } from '../data-set.js';
import type { Rule } from '../rule.js';

/**
 * Files live in the folder of their continuity, and the ids of their entities begin with its id. A file that is in no folder, as a
 * whole release is, says itself which continuities there are.
 */
export const idInContinuity: Rule = {
  name: 'id-in-continuity',
  *check({ continuities, entities }) {
    for (const record of continuities) {
      const folder = folderOf(record.source.file);
      if (folder === undefined || record.value.id === folder) continue;
      yield finding(
        record,
        ['id'],
        `id "${record.value.id}" is not the folder's name. Expecting "${folder}".`,
      );
    }
    const ids = new Set(continuities.map(({ value }) => value.id));
    for (const record of entities) {
      const folder = folderOf(record.source.file);
      const { continuity } = record.value;
      if (folder === undefined ? ids.has(continuity) : continuity === folder) continue;
      const message =
        folder === undefined
          ? `there is no continuity "${continuity}".${didYouMean(continuity, ids) || ' Add it, or correct the id.'}`
          : `the id is not of this folder's continuity. Expecting it to begin with "${folder}/", or move it to ${continuity}/.`;
      yield finding(record, ['id'], message);
    }
  },
};

/** Undefined where it is in none. */
function folderOf(file: string): string | undefined {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : undefined;
}
