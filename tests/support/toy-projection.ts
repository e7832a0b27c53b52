import { buildAdjacency, buildOutgoing } from '../../src/projection/build-adjacency.js';
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

/** As much of a projection as a walk needs: so many entities, and lines between them, each a relationship of one type. */
export function toyProjection(entities: number, lines: readonly Line[]): Projection {
  const records = Array.from({ length: entities }, (_, place) => ({ id: `${place}`, name: `${place}` }));
  const columns = {
    subject: Int32Array.from(lines, ([subject]) => subject),
    object: Int32Array.from(lines, ([, object]) => object),
    type: new Uint16Array(lines.length),
    rank: new Uint8Array(lines.length).fill(1),
  };
  const type = 'KNOWS';
  const toy = {
    entities: records,
    placeOfEntity: new Map(records.map(({ id }, place) => [id, place])),
    relationships: lines.map(([subject, object]) => ({ type, subject: `${subject}`, object: `${object}` })),
    types: [type],
    vocabulary: { catalogue: new Map([[type, { name: type, polarity: 1 }]]), calendars: new Map() },
    columns,
    adjacency: atOnce(buildAdjacency(records as never, columns as unknown as RelationshipColumns, 1)),
    outgoing: buildOutgoing(entities, columns),
  };
  return toy as unknown as Projection;
}
