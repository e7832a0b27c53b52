/** What a person wrote, of which not even the shape is known to be right: every field may be missing, or anything. */
export type Loose<T> = { readonly [Field in keyof T]?: unknown };

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of what should be a list of objects, those that are, by their places; nothing where it is none. */
export function objectsIn<T>(value: unknown): [index: number, Loose<T>][] {
  if (!Array.isArray(value)) return [];
  return [...value.entries()].filter((entry): entry is [number, Loose<T>] => isObject(entry[1]));
}
