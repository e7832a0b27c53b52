type Fields = Readonly<Record<string, unknown>>;

/**
 * Resolvers that answer with a promise that is refused where they would throw.
 *
 * NOTE: graphql-js 16 gives up a list at the first item that throws, and forgets the promises of the items before it. What these are
 * refused with later is waited for by nobody, and ends the process: one question would be enough.
 */
export function failLater<Types extends Readonly<Record<string, Fields>>>(types: Types): Types {
  const entries = Object.entries(types).map(([type, fields]) => [
    type,
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, later(field)])),
  ]);
  return Object.fromEntries(entries);
}

function later(field: unknown): unknown {
  if (typeof field !== 'function') return field;
  return (...given: unknown[]): unknown => {
    try {
      return field(...given);
    } catch (error) {
      return Promise.reject(error);
    }
  };
}
