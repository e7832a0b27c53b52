import { finding } from '../data-set.js';
import type { Rule } from '../rule.js';

/** Files live in the folder of their continuity, and the ids of their entities begin with its id. */
export const idInContinuity: Rule = {
  name: 'id-in-continuity',
  *check({ continuities, entities }) {
    for (const record of continuities) {
      const folder = folderOf(record.source.file);
      if (record.value.id === folder) continue;
      yield finding(
        record,
        ['id'],
        `id "${record.value.id}" is not the folder's name. Expecting "${folder}".`,
      );
    }
    for (const record of entities) {
      const folder = folderOf(record.source.file);
      if (record.value.continuity === folder) continue;
      const message = `the id is not of this folder's continuity. Expecting it to begin with "${folder}/", or move it to ${record.value.continuity}/.`;
      yield finding(record, ['id'], message);
    }
  },
};

function folderOf(file: string): string {
  return file.slice(0, file.indexOf('/'));
}
