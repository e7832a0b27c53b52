import type { Condition, Template } from './recipe.js';

/** What the names between braces stand for. A name that is none of a row's is a mistake in the recipe. */
export type Values = Readonly<Record<string, string>>;

/** Thrown where a recipe names a column that a row has not. */
export class UnknownColumn extends Error {
  readonly column: string;
  readonly columns: readonly string[];

  constructor(column: string, columns: readonly string[]) {
    super(`There is no column "${column}".`);
    this.column = column;
    this.columns = columns;
  }
}

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** The text with what the row has in place of each `{column}`; undefined where one of them is empty. */
export function fill(template: Template, values: Values): string | undefined {
  let isWhole = true;
  const text = template.replace(PLACEHOLDER, (_, name: string) => {
    const value = cellOf(name, values);
    if (value === '') isWhole = false;
    return value;
  });
  return isWhole ? text : undefined;
}

/** What a template names, in its order. */
export function namesIn(template: Template): string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}

/** Whether a row meets every part of a condition. */
export function meets(condition: Condition, values: Values): boolean {
  return Object.entries(condition).every(([name, wanted]) =>
    (Array.isArray(wanted) ? wanted : [wanted]).includes(cellOf(name, values)),
  );
}

/** Of a column, or of a name that a lookup or a list has given. */
export function cellOf(name: string, values: Values): string {
  const value = values[name];
  if (value === undefined) throw new UnknownColumn(name, Object.keys(values));
  return value.trim();
}
