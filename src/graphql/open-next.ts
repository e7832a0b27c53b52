import { isDeepStrictEqual } from 'node:util';
import { releaseChanging } from '../errors.js';
import type { Load } from '../model/release.js';
import type { Engine } from '../traversal/engine.js';
import { openCypherEngine } from '../traversal/open-cypher-engine.js';
import type { Serving } from './context.js';

/**
 * What answers a question once more, as another release took the place of the one that it was asked of. Refuses one with other
 * relationship types (RELEASE_CHANGING), as the question was read by the schema of those before.
 */
export async function openNext(serving: Serving, next: Load): Promise<Engine> {
  const engine = await openCypherEngine(serving.database, next);
  if (isDeepStrictEqual(engine.vocabulary.catalogue, serving.engine().vocabulary.catalogue)) return engine;
  throw releaseChanging('Facts with other relationship types are being loaded.', {
    hint: 'Ask again in a moment.',
  });
}
