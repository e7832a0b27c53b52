import type DataLoader from 'dataloader';

/** The records with these ids, in their order. An id that the release does not have is left out: the loader of the data refused it. */
export async function loadAll<T>(
  loader: DataLoader<string, T | undefined>,
  ids: readonly string[],
): Promise<T[]> {
  const records = await Promise.all(ids.map((id) => loader.load(id)));
  return records.filter((record) => record !== undefined);
}
