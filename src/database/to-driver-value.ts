import neo4j from 'neo4j-driver';

/**
 * The value as the driver is to send it: every whole number as an integer, however deep it lies.
 *
 * NOTE: a JavaScript number arrives in Cypher as a float. `LIMIT $limit` then fails ("3.0 is not a valid value"), a list
 * index too, and what is stored as 3.0 is another value than 3 to a uniqueness constraint. On the way back the driver turns
 * integers into numbers again, so nobody else meets either kind. Whole numbers that a double cannot hold exactly stay floats.
 */
export function toDriverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toDriverValue);
  return isPlain(value) ? toDriverValues(value) : value;
}

/** The same for parameters, or any other map. */
export function toDriverValues(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  // NOTE: a loop, as a release has millions of values, and it takes a third of what entries and their map would.
  const converted: Record<string, unknown> = {};
  for (const key of Object.keys(values)) converted[key] = toDriverValue(values[key]);
  return converted;
}

/** Also true of objects without prototype, as GraphQL's arguments are; false of the driver's own dates and integers. */
function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
