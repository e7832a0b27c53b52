import type { AskingOptions } from './asking-options.js';
import { type Api, openApi } from './open-api.js';

/** Opens the API for some work, and closes it whatever becomes of that. */
export async function withApi<T>({ url }: AskingOptions, work: (api: Api) => Promise<T>): Promise<T> {
  const api = await openApi({ ...(url !== undefined && { url }) });
  try {
    return await work(api);
  } finally {
    await api.close();
  }
}
