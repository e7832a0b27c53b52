import type { Dispute } from '../model/dispute.js';

/** Of each disputed relationship, the ids of those that cannot be true together with it, sorted. */
export function disputedBy(disputes: readonly Dispute[]): Map<string, string[]> {
  const others = new Map<string, Set<string>>();
  for (const { relationships } of disputes) {
    for (const id of relationships) {
      const known = others.get(id) ?? new Set();
      others.set(id, known);
      for (const other of relationships) if (other !== id) known.add(other);
    }
  }
  return new Map([...others].map(([id, ids]) => [id, [...ids].sort()]));
}
