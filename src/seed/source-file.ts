import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Position, Problem } from './problem.js';

export type FieldPath = readonly (string | number)[];

/** A file of facts, read: its value, and where in the text each part of the value stands. */
export interface SourceFile {
  /** From the data folder on, with forward slashes. */
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The position of a field; of its nearest parent where it is missing. */
  readonly position: (path: FieldPath) => Position;
  /** What is written at a path; undefined where nothing is. */
  readonly valueAt: (path: FieldPath) => unknown;
}

/** Where a record was read: what messages need of its file, without the whole of what the file says. */
export type Origin = Pick<SourceFile, 'file' | 'position' | 'valueAt'>;

/** What is written at a path of a value; undefined where nothing is. */
export function follow(value: unknown, path: FieldPath): unknown {
  let here = value;
  for (const key of path) here = (here as Record<string | number, unknown> | undefined)?.[key];
  return here;
}

/** Reads YAML 1.2 text. Syntax errors, duplicate keys and aliases come back as problems, with `value` undefined. */
export function readSourceFile(file: string, text: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problem = (offset: number, message: string): Problem => ({
    severity: 'error',
    rule: 'yaml',
    file,
    ...at(offset),
    record: 'file',
    message,
  });
  const problems = document.errors.map(({ pos, message }) =>
    problem(pos[0], `${reason(message)}. Expecting YAML 1.2.`),
  );
  visit(document, {
    Alias: (_, { source, range }) => {
      problems.push(
        problem(range?.[0] ?? 0, `"*${source}" is an alias. Expecting the value itself, written out.`),
      );
    },
  });
  const position = (path: FieldPath): Position => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  const value = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  return { file, value, problems, position, valueAt: (path) => follow(value, path) };
}

/** The parser's sentence without the place, which stands before it, and the excerpt. */
function reason(message: string): string | undefined {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '');
}
