import type { Database } from '../../src/database/connect.js';
import type { Catalogue } from '../../src/model/catalogue.js';
import { buildProjection } from '../../src/projection/build-projection.js';
import { projectionEngine } from '../../src/projection/projection-engine.js';
import { release } from '../../src/queries/release.js';
import { cypherEngine } from '../../src/traversal/cypher-engine.js';
import type { Engine } from '../../src/traversal/engine.js';

/** An engine over the release that a database holds. */
export async function openTestEngine(
  database: Database,
  catalogue: Catalogue,
  name: Engine['name'],
): Promise<Engine> {
  if (name === 'projection') return projectionEngine(await buildProjection(database, catalogue));
  return cypherEngine(database, (await release(database)) ?? { digest: '', loadedAt: '' });
}
