import type { Problem } from './problem.js';
import { type FieldPath, readSourceFile, type SourceFile } from './source-file.js';

/** What a file of JSON Lines holds, as if each part were a file of YAML. */
export interface JsonLines {
  /** Absent where no line has a type. */
  readonly catalogue?: SourceFile;
  readonly continuities: readonly SourceFile[];
  readonly document: SourceFile;
}

/** The value of a line, under its one key. */
interface Line {
  readonly key: string;
  readonly value: unknown;
  /** Counted from 0. */
  readonly number: number;
}

/** The text of a line, by its number. */
type TextOf = (number: number) => string;

/** Into which list of a document a line goes, by its key. */
const LISTS: Readonly<Record<string, string>> = {
  source: 'sources',
  entity: 'entities',
  relationship: 'relationships',
  dispute: 'disputes',
};

const EXPECTED =
  'Expecting an object with one key: type, continuity, source, entity, relationship or dispute.';
const LINE_FEED = 10;

/**
 * Reads JSON Lines: a record on each line, `{"entity": {…}}`, in any order. Lines that are no record come back as problems of the
 * document. NOTE: bytes, as a release can be longer than a text can be; a line is looked at again only where something is wrong.
 */
export function readJsonLines(file: string, bytes: Buffer): JsonLines {
  const starts = startsOfLines(bytes);
  const textOf: TextOf = (number) => bytes.toString('utf8', starts[number], starts[number + 1]).trim();
  const { lines, problems } = parseLines(file, starts.length - 1, textOf);
  const types = lines.get('type') ?? [];
  return {
    ...(types.length > 0 && { catalogue: catalogueFile(file, types, textOf) }),
    continuities: (lines.get('continuity') ?? []).map((line) => continuityFile(file, line, textOf)),
    document: { ...documentFile(file, lines, textOf), problems },
  };
}

/** All lines, by their keys. */
function parseLines(
  file: string,
  count: number,
  textOf: TextOf,
): { lines: Map<string, Line[]>; problems: Problem[] } {
  const lines = new Map<string, Line[]>();
  const problems: Problem[] = [];
  for (let number = 0; number < count; number++) {
    const text = textOf(number);
    const line = text === '' ? undefined : parseLine(text, number);
    if (line)
      lines
        .set(line.key, lines.get(line.key) ?? [])
        .get(line.key)
        ?.push(line);
    else if (text !== '') problems.push(problemOf(file, number, text));
  }
  return { lines, problems };
}

function catalogueFile(file: string, lines: readonly Line[], textOf: TextOf): SourceFile {
  const byName = new Map(lines.map((line) => [(line.value as { name: string }).name, line]));
  const entries = [...byName].map(([name, { value }]) => {
    const { name: _name, ...type } = value as { name: string };
    return [name, type];
  });
  const numbers = new Map([...byName].map(([name, { number }]) => [name, number]));
  return {
    ...{ file, value: Object.fromEntries(entries), problems: [] },
    ...linesAt(textOf, ([name, ...path]) => ({ number: numbers.get(String(name)), path: ['type', ...path] })),
  };
}

function continuityFile(file: string, { value, number }: Line, textOf: TextOf): SourceFile {
  return {
    ...{ file, value, problems: [] },
    ...linesAt(textOf, (path) => ({ number, path: ['continuity', ...path] })),
  };
}

function documentFile(
  file: string,
  lines: ReadonlyMap<string, readonly Line[]>,
  textOf: TextOf,
): Omit<SourceFile, 'problems'> {
  const lists = Object.entries(LISTS).flatMap(([key, list]) => {
    const found = lines.get(key);
    return found ? [[list, found] as const] : [];
  });
  return {
    ...{
      file,
      value: Object.fromEntries(lists.map(([list, found]) => [list, found.map(({ value }) => value)])),
    },
    ...documentLines(
      textOf,
      new Map(lists.map(([list, found]) => [list, found.map(({ number }) => number)])),
    ),
  };
}

/** NOTE: knows numbers of lines only. What it knew more of would be kept as long as one of the records is. */
function documentLines(textOf: TextOf, numbers: ReadonlyMap<string, readonly number[]>) {
  const keyOf = new Map(Object.entries(LISTS).map(([key, list]) => [list, key]));
  return linesAt(textOf, ([list, index, ...path]) => ({
    number: numbers.get(String(list))?.[Number(index)],
    path: [keyOf.get(String(list)) ?? '', ...path],
  }));
}

/** A line, and a path in it; none where the file has no such record. */
interface LinePath {
  readonly number: number | undefined;
  readonly path: FieldPath;
}

/** Where in a line a field stands, and what is written there; which line, and where in it, `toLine` tells. */
function linesAt(
  textOf: TextOf,
  toLine: (path: FieldPath) => LinePath,
): Pick<SourceFile, 'position' | 'valueAt'> {
  // As JSON is YAML, what reads that says where a field stands.
  const read = (number: number): SourceFile => readSourceFile('', textOf(number));
  return {
    position: (whole) => {
      const { number, path } = toLine(whole);
      if (number === undefined) return { line: 1, column: 1 };
      return { line: number + 1, column: read(number).position(path).column };
    },
    valueAt: (whole) => {
      const { number, path } = toLine(whole);
      return number === undefined ? undefined : read(number).valueAt(path);
    },
  };
}

/** Where each line begins, and where the last one ends. */
function startsOfLines(bytes: Buffer): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1))
    starts.push(at + 1);
  if (starts.at(-1) !== bytes.length) starts.push(bytes.length);
  return starts;
}

function parseLine(text: string, number: number): Line | undefined {
  try {
    const [entry, ...others] = Object.entries(JSON.parse(text) as object);
    if (!entry || others.length > 0) return undefined;
    const [key, value] = entry;
    const isKnown = key in LISTS || key === 'continuity' || (key === 'type' && hasName(value));
    return isKnown ? { key, value, number } : undefined;
  } catch {
    return undefined;
  }
}

function hasName(value: unknown): boolean {
  return typeof (value as { name?: unknown } | null)?.name === 'string';
}

function problemOf(file: string, number: number, text: string): Problem {
  const [problem] = readSourceFile(file, text).problems;
  const why = problem?.message.replace(' Expecting YAML 1.2.', '') ?? 'This is no record.';
  return {
    severity: 'error',
    rule: 'json-lines',
    file,
    line: number + 1,
    column: problem?.column ?? 1,
    record: 'line',
    message: `${why} ${EXPECTED}`,
  };
}
