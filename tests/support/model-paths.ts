import type { Hop } from '../../src/model/shortest-paths.js';
import type { RelationshipRecord } from '../../src/queries/records.js';
import type { PathQuestion } from '../../src/traversal/path-question.js';
import { compare } from './model-records.js';

/** The shortest of all ways from one entity to another that pass none twice, each of which is gone to its end. */
export function everyPath(
  relationships: readonly RelationshipRecord[],
  { from, to, avoid, maxHops, first }: PathQuestion,
): Hop[][] {
  const entities = [...new Set(relationships.flatMap(({ subject, object }) => [subject, object]))];
  const othersOf = new Map(
    entities.map((id) => [id, entities.filter((other) => joining(relationships, id, other).length > 0)]),
  );
  const ways: string[][] = [];
  const walk = (way: readonly string[]): void => {
    const at = way.at(-1) ?? from;
    if (at === to) ways.push([...way]);
    if (at === to || way.length > maxHops) return;
    for (const other of othersOf.get(at) ?? [])
      if (!way.includes(other) && !avoid.includes(other)) walk([...way, other]);
  };
  walk([from]);
  return ways
    .sort((one, other) => one.length - other.length || compare(one, other))
    .slice(0, first)
    .map((way) =>
      way
        .slice(1)
        .map((id, step) => ({ to: id, relationships: joining(relationships, way[step] ?? '', id) })),
    );
}

function joining(
  relationships: readonly RelationshipRecord[],
  one: string,
  other: string,
): RelationshipRecord[] {
  return relationships.filter(
    ({ subject, object }) => (subject === one && object === other) || (subject === other && object === one),
  );
}
