import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { MEMBERS_FILE, PAIRS_FILE } from './alliance-tables.js';

/** Beside the project, not in it: it is not ours to give away. */
const BESIDE = join(projectRoot, '..', 'shared', 'data', 'cow-alliances');

/** The folder with the tables of the Correlates of War; undefined where there is none. One that is named must have them. */
export function realAlliances(): string | undefined {
  const named = process.env.ALLEGIANCE_REAL_DATA;
  const folder = named || BESIDE;
  if ([MEMBERS_FILE, PAIRS_FILE].every((file) => existsSync(join(folder, file)))) return folder;
  if (named)
    throw new Error(`ALLEGIANCE_REAL_DATA: there is no ${MEMBERS_FILE} and ${PAIRS_FILE} in "${named}".`);
  return undefined;
}
