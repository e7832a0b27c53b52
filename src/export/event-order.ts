import type { Exported } from './exported.js';

/** Which event came after which. A part of a release may have an event without the ones before it: those are left out. */
export async function* eventOrder(
  exported: Exported,
): AsyncIterable<{ readonly event: string; readonly before: string }> {
  const known = exported.marker ? undefined : await eventsOf(exported);
  for await (const { id, after = [] } of exported.entities())
    for (const before of after) if (known?.has(before) ?? true) yield { event: id, before };
}

async function eventsOf(exported: Exported): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const { id, kind } of exported.entities()) if (kind === 'Event') ids.add(id);
  return ids;
}
