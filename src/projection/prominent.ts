import type { ProminentFilter } from '../queries/prominent.js';
import type { EntityRecord } from '../queries/records.js';
import { countingSort } from './counting-sort.js';
import type { Projection } from './projection.js';

const orders = new WeakMap<Projection, Int32Array>();

/** The entities that stand in the most relationships, then by id, as `cypher/queries/prominent.cypher` has them. */
export function prominent(
  projection: Projection,
  { kinds, continuity, limit }: ProminentFilter,
): EntityRecord[] {
  const order = orders.get(projection) ?? sorted(projection);
  orders.set(projection, order);
  const wanted = kinds && new Set(kinds);
  const found: EntityRecord[] = [];
  for (const place of order) {
    const entity = projection.entities[place]!;
    if (wanted && !wanted.has(entity.kind)) continue;
    if (continuity !== null && entity.continuityId !== continuity) continue;
    if (found.push(entity) === limit) break;
  }
  return found;
}

/** All entities by how many relationships they stand in: sorted when it is first asked for. */
function sorted({ adjacency: { from }, entities }: Projection): Int32Array {
  const ties = (place: number): number => from[place + 1]! - from[place]!;
  let most = 0;
  for (let place = 0; place < entities.length; place++) most = Math.max(most, ties(place));
  const places = Int32Array.from(entities, (_entity, place) => place);
  return countingSort(places, (place) => most - ties(place), most + 1);
}
