import { releaseChanging } from '../errors.js';
import { makeContext, type Serving } from '../graphql/context.js';
import { openNext } from '../graphql/open-next.js';
import { type SubgraphArguments, subgraphQuestion } from '../graphql/subgraph-question.js';
import { isSameLoad } from '../model/release.js';
import { release } from '../queries/release.js';
import type { Engine } from '../traversal/engine.js';
import type { Filters } from './exported.js';
import { gatherRelease } from './gather-release.js';
import { gatherSubgraph } from './gather-subgraph.js';
import type { Gathered } from './gathered.js';

const ATTEMPTS = 3;
const SETTLED: Gathered['settle'] = async () => undefined;

/**
 * What is to be exported: the subgraph that is asked for, with the arguments and the bounds of the API's, or without one the whole
 * release. Refuses what the API refuses (BAD_USER_INPUT, NOT_FOUND), and with RELEASE_CHANGING where the facts are being replaced.
 */
export async function openExport(serving: Serving, asked: SubgraphArguments | undefined): Promise<Gathered> {
  if (!asked) return gatherRelease(serving.database);
  let engine = serving.engine();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [gathered] = await Promise.allSettled([gather(serving, engine, asked)]);
    const current = await release(serving.database);
    if (isSameLoad(current, engine.load)) {
      if (gathered.status === 'rejected') throw gathered.reason;
      return { exported: gathered.value, settle: SETTLED };
    }
    // What went wrong meanwhile is no wonder: an entity of the next release is not found in what is left of the last.
    if (!current) break;
    engine = await openNext(serving, current);
  }
  throw releaseChanging('The facts are being replaced.', { hint: 'Ask again in a moment.' });
}

async function gather(serving: Serving, engine: Engine, asked: SubgraphArguments) {
  const question = await subgraphQuestion(makeContext(serving, engine, new Set()), asked);
  return gatherSubgraph(serving.database, engine, question, exportFilters(asked));
}

/** What was asked for, in the words of the API. */
export function exportFilters({
  roots,
  depth,
  types,
  kinds,
  asOf,
  certainty,
  limit,
}: SubgraphArguments): Filters {
  return {
    roots: [...new Set(roots)],
    depth,
    ...(types && { types }),
    ...(kinds && { kinds: kinds.map((kind) => kind.toUpperCase()) }),
    ...(asOf != null && { asOf: asOf.trim() }),
    certainty: certainty.toUpperCase(),
    limit,
  };
}
