/** A value without `__typename`, which many clients ask for on their own. */
export function withoutTypeNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTypeNames);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => name !== '__typename');
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutTypeNames(inner)]));
}
