import type { TypeEntry } from '../marks/line-style.js';
import type { EntityBriefFragment, PathsQuery } from '../operations.js';

export type FoundPath = PathsQuery['paths']['paths'][number];
export type FoundHop = FoundPath['hops'][number];

/** A hop as one reads it from left to right: the entity, what it is to the next, and the next. */
export interface PathStep {
  readonly from: EntityBriefFragment;
  readonly to: EntityBriefFragment;
  readonly label: string;
  readonly type: TypeEntry | undefined;
  readonly hop: FoundHop;
}

/** The hops of a path, each told from the entity that it starts from. */
export function pathSteps(path: FoundPath, types: ReadonlyMap<string, TypeEntry>): readonly PathStep[] {
  return path.hops.map((hop, index) => {
    const type = types.get(hop.relationship.type);
    const label = (hop.forward ? type?.label : type?.inverse) ?? hop.relationship.type;
    return { from: path.hops[index - 1]?.to ?? path.start, to: hop.to, label, type, hop };
  });
}
