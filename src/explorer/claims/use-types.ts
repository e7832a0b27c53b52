import { useMemo } from 'react';
import { useAnswer } from '../api/use-answer.js';
import type { TypeEntry } from '../marks/line-style.js';
import { RelationshipTypesDocument } from '../operations.js';

/** The relationship types of the release by name, in the order that answers list them in; none until they are known. */
export function useTypes(): ReadonlyMap<string, TypeEntry> {
  const { data } = useAnswer(RelationshipTypesDocument, {});
  return useMemo(() => new Map(data?.relationshipTypes.map((entry) => [entry.type, entry])), [data]);
}
