import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import type { DataSet } from '../../src/seed/data-set.js';
import { formatProblem, type Problem } from '../../src/seed/problem.js';
import type { Rule } from '../../src/seed/rule.js';
import { type Validation, validate } from '../../src/seed/validate.js';

/** YAML texts by their path in a data folder. A file of the small world below is replaced, or absent where it is null. */
export type Files = Readonly<Record<string, string | null>>;

/** YAML as it stands indented in a test: from its first line on, without the indentation that all lines share. */
export function yaml(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const lines = String.raw(strings, ...values)
    .replace(/^\n/, '')
    .trimEnd()
    .split('\n');
  const indentation = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)),
  );
  return `${lines.map((line) => line.slice(indentation)).join('\n')}\n`;
}

/** Two continuities, a person in both, and of every kind that the rules tell apart one. */
const SMALL_WORLD: Files = {
  'catalogue.yaml': yaml`
    MEMBER_OF: { label: member of, inverse: has member, verb: v, inverseVerb: w, description: D., subject: [Person], object: [Faction], polarity: 1, properties: [role] }
    LED_BY: { label: led by, inverse: leads, verb: v, inverseVerb: w, description: D., subject: [Faction], object: [Person], polarity: 1, properties: [office] }
    DEPOSED: { label: deposed, inverse: deposed by, verb: v, inverseVerb: w, description: D., subject: [Faction, Person], object: [Person], polarity: -1, occurrence: true }
    ALLIED_WITH: { label: allied with, inverse: allied with, verb: v, inverseVerb: w, description: D., subject: [Person, Faction], object: [Person, Faction], polarity: 1, symmetric: true }
    COUNTERPART_OF: { label: counterpart of, inverse: counterpart of, verb: v, inverseVerb: w, description: D., subject: [Person, Faction], object: [Person, Faction], polarity: 0, symmetric: true }
  `,
  'mirror/continuity.yaml': yaml`
    { id: mirror, title: Mirror, description: D., minimum: { entities: 0, events: 0, relationships: 0 } }
  `,
  'mirror/cast.yaml': yaml`
    source: { id: wiki/cast, title: Cast, publisher: Wiki }
    entities:
      - { id: mirror/alliance, kind: Faction, name: Alliance, description: D., citations: [Intro 1] }
      - { id: mirror/worf, kind: Person, name: Worf, description: D., citations: [Intro 1] }
      - { id: mirror/martok, kind: Person, name: Martok, description: D., citations: [Intro 2] }
      - { id: mirror/capture-of-worf, kind: Event, name: Capture of Worf, description: D., citations: [Intro 2] }
  `,
  'sto/continuity.yaml': yaml`
    { id: sto, title: Online, description: D., minimum: { entities: 0, events: 0, relationships: 0 } }
  `,
  'sto/cast.yaml': yaml`
    source: { id: wiki/sto-cast, title: Online cast, publisher: Wiki }
    entities:
      - { id: sto/worf, kind: Person, name: Worf, description: D., citations: [Intro 1] }
  `,
};

/** Does some work on a data folder that holds the small world and these files, and takes the folder away again. */
export function withDataFolder<T>(files: Files, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'allegiance-data-'));
  try {
    for (const [path, text] of Object.entries({ ...SMALL_WORLD, ...files })) {
      if (text === null) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the seed makes of the small world with these files. */
export function validateFiles(files: Files): Validation {
  return withDataFolder(files, validate);
}

/** The records of the small world with these files, which must have no error. */
export function readFiles(files: Files): DataSet {
  const { data, problems } = validateFiles(files);
  if (!data) throw new Error(format(problems).join('\n'));
  return data;
}

/** Expects exactly these problems, of whatever rule, in the order in which they are reported. */
export function expectProblems(files: Files, expected: readonly string[]): void {
  expect(format(validateFiles(files).problems)).toEqual(expected);
}

/**
 * The two sentences of a rule's test. The text is the page `mirror/page.yaml` beside the small world; a line with the page's
 * source stands above it, so that its own first line is line 2. What other rules say of the same page does not count.
 */
export function testOfRule({ name }: Rule) {
  const found = (page: string, files: Files = {}): string[] => {
    const text = `source: { id: wiki/page, title: Page, publisher: Wiki }\n${page}`;
    const { problems } = validateFiles({ ...files, 'mirror/page.yaml': text });
    expect(format(problems.filter(({ rule }) => rule === 'yaml' || rule === 'shape'))).toEqual([]);
    return format(problems.filter(({ rule }) => rule === name));
  };
  return {
    expectValid: (page: string, files?: Files): void => expect(found(page, files)).toEqual([]),
    expectProblems: (page: string, expected: readonly string[], files?: Files): void =>
      expect(found(page, files)).toEqual(expected),
  };
}

function format(problems: readonly Problem[]): string[] {
  return problems.map(formatProblem);
}
