import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Address } from '../../src/database/connect.js';
import { allegiance } from './command-line.js';
import { markerOf } from './database-contents.js';
import { databaseEnvironment } from './database-environment.js';
import { digestOf } from './digest-of.js';
import { temporaryFolder } from './folders.js';

/** Loads what `allegiance init` makes, as a user would. Answers the marker of that release. */
export async function loadTemplate(database: Address): Promise<unknown> {
  const folder = join(temporaryFolder(), 'old');
  await allegiance(['init', folder]);
  await allegiance(['seed', folder], databaseEnvironment(database));
  const marker = await markerOf(database);
  expect(marker).toMatchObject({ digest: digestOf(folder) });
  return marker;
}
