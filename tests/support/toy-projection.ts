import { buildAdjacency } from '../../src/projection/build-adjacency.js';
import type { Projection, RelationshipColumns } from '../../src/projection/projection.js';

/** A subject and an object, by their places. */
export type Line = readonly [subject: number, object: number];

/** All steps without a pause. */
function atOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As much of a projection as a walk needs: so many entities, and lines between them, each a relationship. */
export function toyProjection(entities: number, lines: readonly Line[]): Projection {
  const records = Array.from({ length: entities }, (_, place) => ({ id: `${place}`, name: `${place}` }));
  const columns = {
    subject: Int32Array.from(lines, ([subject]) => subject),
    object: Int32Array.from(lines, ([, object]) => object),
    type: new Uint16Array(lines.length),
  };
  const toy = {
    entities: records,
    columns,
    adjacency: atOnce(buildAdjacency(records as never, columns as RelationshipColumns, 1)),
  };
  return toy as unknown as Projection;
}
