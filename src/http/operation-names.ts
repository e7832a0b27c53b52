/** Whose names are told apart; what comes later is one of "other", as whoever asks may name operations as they like. */
const MOST_NAMES = 100;
const LONGEST_NAME = 60;
const OTHER = 'other';

/** Gives an operation the name that it is counted under: there are never more than so many, whatever is asked. */
export function operationNames(): (name: string | undefined) => string {
  const names = new Set<string>();
  return (name = 'unnamed') => {
    if (names.has(name)) return name;
    if (names.size >= MOST_NAMES || name.length > LONGEST_NAME) return OTHER;
    names.add(name);
    return name;
  };
}
