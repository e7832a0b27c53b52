import type { Projection } from './projection.js';

/** Places of the relationships that have one of these entities at either end, each once, and a subject of the continuity. */
export function* concerned(
  { adjacency, columns, entities, placeOfEntity, relationships }: Projection,
  { of, continuity }: { readonly of: readonly string[] | null; readonly continuity: string | null },
): Iterable<number> {
  const isOfContinuity = (place: number): boolean =>
    continuity === null || entities[columns.subject[place]!]!.continuityId === continuity;
  if (!of) {
    for (let place = 0; place < relationships.length; place++) if (isOfContinuity(place)) yield place;
    return;
  }
  const seen = new Set<number>();
  for (const id of of) {
    const entity = placeOfEntity.get(id);
    if (entity === undefined) continue;
    for (let index = adjacency.from[entity]!; index < adjacency.from[entity + 1]!; index++) {
      const place = adjacency.relationship[index]!;
      if (seen.has(place) || !isOfContinuity(place)) continue;
      seen.add(place);
      yield place;
    }
  }
}
