import { ApiError } from '../api/api-error.js';
import { ask } from '../api/ask.js';
import { unknownId } from '../api/suggested-ids.js';
import { NetworkDocument, type NetworkQuery, type NetworkQueryVariables } from '../operations.js';

/** The network of those that are known, and what the API says of each that it does not know. */
export interface KnownNetwork {
  /** Undefined where it knows none of them. */
  readonly subgraph: NetworkQuery['subgraph'] | undefined;
  readonly roots: readonly string[];
  readonly unknown: readonly ApiError[];
}

type Asked = Omit<NetworkQueryVariables, 'roots'> & { readonly roots: readonly string[] };

/** NOTE: the API names one that it does not know at a time, so it is asked again without each. Fails with ApiError for anything else. */
export async function askNetwork({ roots, ...rest }: Asked, signal?: AbortSignal): Promise<KnownNetwork> {
  const unknown: ApiError[] = [];
  let left = roots;
  while (left.length > 0) {
    try {
      const { subgraph } = await ask(NetworkDocument, { ...rest, roots: left }, signal);
      return { subgraph, roots: left, unknown };
    } catch (error) {
      const id = error instanceof ApiError && error.code === 'NOT_FOUND' && unknownId(error.message);
      if (!id || !left.includes(id)) throw error;
      unknown.push(error);
      left = left.filter((one) => one !== id);
    }
  }
  return { subgraph: undefined, roots: [], unknown };
}
