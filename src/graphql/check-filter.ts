import { badInput } from '../errors.js';

const DEEPEST = 12;
/** What joins filters. NOTE: of none, the library makes no condition at all, and answers everything. */
const CONNECTIVES: ReadonlySet<string> = new Set(['AND', 'OR']);
const MOST_FIELDS = 200;

/**
 * Refuses a `where` (BAD_USER_INPUT) that is too deep or too wide to plan, and what @neo4j/graphql takes for something else than
 * it says: an empty object in it filters nothing, and null fails, but as the value of `eq`.
 */
export function checkFilter(where: unknown): void {
  let fields = 0;
  const check = (value: unknown, path: readonly string[]): void => {
    const at = `\`${['where', ...path].join('.')}\``;
    if (value === null && path.at(-1) !== 'eq')
      throw badInput(`${at} is null. Expecting a filter, or \`{ eq: null }\`.`);
    if (Array.isArray(value)) {
      if (value.length === 0 && CONNECTIVES.has(path.at(-1) ?? ''))
        throw badInput(`${at} is empty. Expecting one filter or more.`);
      for (const item of value) check(item, path);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const entries = Object.entries(value);
    if (entries.length === 0 && path.length > 0) {
      throw badInput(`${at} is empty. Expecting a filter, e.g. \`{ id: { startsWith: "" } }\` for any.`);
    }
    fields += entries.length;
    if (path.length >= DEEPEST)
      throw badInput(`${at} is nested too deep. Expecting ${DEEPEST} levels at most.`);
    if (fields > MOST_FIELDS)
      throw badInput(`\`where\` has too many fields. Expecting ${MOST_FIELDS} at most.`);
    for (const [name, nested] of entries) check(nested, [...path, name]);
  };
  check(where, []);
}
