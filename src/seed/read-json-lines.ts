import type { Position, Problem } from './problem.js';
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
  const textOf = (number: number): string =>
    bytes.toString('utf8', starts[number], starts[number + 1]).trim();
  const problems: Problem[] = [];
  const lines: Line[] = [];
  for (let number = 0; number < starts.length - 1; number++) {
    const text = textOf(number);
    const line = text === '' ? undefined : parseLine(text, number);
    if (line) lines.push(line);
    else if (text !== '') problems.push(problemOf(file, number, text));
  }
  const ofKey = (key: string): Line[] => lines.filter((line) => line.key === key);
  const locate = (line: Line | undefined, path: FieldPath): Position =>
    line ? inLine(line, textOf(line.number), path) : { line: 1, column: 1 };
  const types = ofKey('type');
  return {
    ...(types.length > 0 && { catalogue: catalogueFile(file, types, locate) }),
    continuities: ofKey('continuity').map((line) => ({
      file,
      value: line.value,
      problems: [],
      position: (path) => locate(line, path),
    })),
    document: { ...documentFile(file, ofKey, locate), problems },
  };
}

type Locate = (line: Line | undefined, path: FieldPath) => Position;

function catalogueFile(file: string, lines: readonly Line[], locate: Locate): SourceFile {
  const byName = new Map(lines.map((line) => [(line.value as { name: string }).name, line]));
  const entries = [...byName].map(([name, { value }]) => {
    const { name: _name, ...type } = value as { name: string };
    return [name, type];
  });
  return {
    file,
    value: Object.fromEntries(entries),
    problems: [],
    position: ([name, ...path]) => locate(byName.get(String(name)), path),
  };
}

function documentFile(file: string, ofKey: (key: string) => readonly Line[], locate: Locate): SourceFile {
  const lists = Object.entries(LISTS)
    .map(([key, list]) => [list, ofKey(key)] as const)
    .filter(([, lines]) => lines.length > 0);
  const linesOf = new Map<unknown, readonly Line[]>(lists);
  return {
    file,
    value: Object.fromEntries(lists.map(([list, lines]) => [list, lines.map(({ value }) => value)])),
    problems: [],
    position: ([list, index, ...path]) => locate(linesOf.get(list)?.[Number(index)], path),
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

/** As JSON is YAML, what reads that says where a field stands. */
function inLine({ key, number }: Line, text: string, path: FieldPath): Position {
  return { line: number + 1, column: readSourceFile('', text).position([key, ...path]).column };
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
