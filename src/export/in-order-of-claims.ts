/**
 * Ids of entities, which come in their own order, in that of the ids of their relationships, each of which is the entity's id and a
 * full stop: `sto/worf-son.` comes before `sto/worf.`, as a hyphen does before a full stop. Holds back no more ids than begin with
 * each other.
 */
export async function* inOrderOfClaims(ids: AsyncIterable<string>): AsyncIterable<string> {
  const held: string[] = [];
  for await (const id of ids) {
    for (let last = held.at(-1); last !== undefined && !comesAfter(last, id); last = held.at(-1)) {
      yield last;
      held.pop();
    }
    held.push(id);
  }
  yield* held.reverse();
}

/** Whether the claims of the one that comes first come after those of the other, and of all that may still come between them. */
function comesAfter(first: string, other: string): boolean {
  return other.startsWith(first) && `${first}.` > `${other}.`;
}
