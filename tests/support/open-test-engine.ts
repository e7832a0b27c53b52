import type { Database } from '../../src/database/connect.js';
import { buildProjection } from '../../src/projection/build-projection.js';
import { projectionEngine } from '../../src/projection/projection-engine.js';
import { release } from '../../src/queries/release.js';
import type { Engine } from '../../src/traversal/engine.js';
import { openCypherEngine } from '../../src/traversal/open-cypher-engine.js';

/** An engine over the release that a database holds. */
export async function openTestEngine(database: Database, name: Engine['name']): Promise<Engine> {
  if (name === 'projection') return projectionEngine(await buildProjection(database));
  return openCypherEngine(database, (await release(database)) ?? { digest: '', loadedAt: '' });
}
