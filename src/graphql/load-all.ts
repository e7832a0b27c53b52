import { type Answer, all, then } from '../model/flow.js';
import type { Loader } from './loaders.js';

/** The records with these ids, in their order. An id that the release does not have is left out: the loader of the data refused it. */
export function loadAll<T>(loader: Loader<string, T | undefined>, ids: readonly string[]): Answer<T[]> {
  const records = all(ids.map((id) => loader.load(id))) as Answer<(T | undefined)[]>;
  return then(records, (found) => found.filter((record) => record !== undefined));
}
