import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The password that the launcher gave a store when it was new. */
export function storePassword(store: string): Promise<string> {
  return readFile(join(store, 'password'), 'utf8');
}
