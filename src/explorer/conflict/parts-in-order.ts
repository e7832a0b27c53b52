/** A part of a conflict, with the events that are known to come before it. */
export interface OrderedPart {
  readonly id: string;
  readonly earlier: readonly string[];
}

export interface PlacedPart<Part> {
  readonly part: Part;
  /** Of the other parts, those right before it: none known, where there is none. */
  readonly after: readonly Part[];
}

/** Parts with the earlier before the later, as far as the order of events says; else as they come. */
export function partsInOrder<Part extends OrderedPart>(parts: readonly Part[]): readonly PlacedPart<Part>[] {
  const byId = new Map(parts.map((part) => [part.id, part]));
  const before = (part: Part): readonly Part[] => part.earlier.flatMap((id) => byId.get(id) ?? []);
  const placed: PlacedPart<Part>[] = [];
  const seen = new Set<string>();
  const place = (part: Part): void => {
    if (seen.has(part.id)) return;
    seen.add(part.id);
    for (const other of before(part)) place(other);
    placed.push({ part, after: rightBefore(part, before(part)) });
  };
  for (const part of parts) place(part);
  return placed;
}

/** NOTE: all that come before are known, so those right before are before none of the others. */
function rightBefore<Part extends OrderedPart>(part: Part, earlier: readonly Part[]): readonly Part[] {
  return earlier.filter(
    ({ id }) => id !== part.id && !earlier.some((other) => other.id !== id && other.earlier.includes(id)),
  );
}
