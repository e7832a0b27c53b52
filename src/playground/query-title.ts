const QUESTION = /^\s*#+[ \t]*(\S.*)/;

/** Answers the question a query opens with, its first comment line, or undefined where it opens with anything else. */
export function queryTitle(query: string): string | undefined {
  return QUESTION.exec(query)?.[1]?.trim();
}
